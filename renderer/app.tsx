import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import type { Start } from '#electron/bridge/start-calls'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import { Savings } from './app/savings'
import { useKeptWords } from './app/use-saving'
import { AppContext, type AppTools, type DialogName } from './app/app-context'
import { firstState, nextState, openDraftOf, type Action } from './app/app-state'
import { isReadyFor, readyFor } from './app/languages-needed'
import { loadTheRest, questionsHere } from './app/later'
import { speak, translationIn } from './app/words'
import { HomeScreen } from './home/home-screen'
import {
  AboutDialog,
  ChildScreens,
  ClassScreens,
  GuardedSettings,
  LetterScreen,
  PeopleDialog,
  SentScreen,
  ShortcutsDialog,
  StoriesDialog,
  TrashDialog,
  WelcomeScreen,
} from './screens'
import { SaidAloud } from './app/said-aloud'
import { useAnnouncer } from './app/use-announcer'
import { useAppearance } from './app/use-appearance'
import { useCommands } from './use-commands'
import { useHelpKey } from './help/use-help-key'
import { useToday } from './app/use-today'
import { useWholeShelf } from './app/use-whole-shelf'

/** The window: the two questions of the first start, the home screen, or the open draft. */
export function App({ start }: { readonly start: Start }) {
  const [state, happen] = useReducer(nextState, start, firstState)
  // What brings a language waits until it is there.
  const { settings } = state
  const act = useCallback(
    (action: Action) => {
      const fields = action.kind === 'go-to' ? questionsHere() : null
      if (!fields && isReadyFor(action, settings)) happen(action)
      else void Promise.all([fields, readyFor(action, settings)]).then(() => happen(action))
    },
    [settings],
  )
  const [said, announce] = useAnnouncer()
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const showDialog = useCallback(
    (name: DialogName) => {
      if (isReadyFor({ kind: 'dialog' }, settings)) setDialog(name)
      else void readyFor({ kind: 'dialog' }, settings).then(() => setDialog(name))
    },
    [settings],
  )
  const today = useToday(start.today)
  const { language } = settings
  useAppearance(settings)

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages.index(language).direction
    document.title = translationIn(language).t('app.name')
    speak(language)
  }, [language])

  const [savings] = useState(() => new Savings(window.bridge, start.unsaved))
  const { timeline, life, toPrint } = state
  const tools = useMemo<AppTools>(
    () => ({ act, bridge: window.bridge, savings, settings, announce, showDialog, toPrint, today }),
    [act, announce, savings, settings, showDialog, toPrint, today],
  )
  useKeptWords(timeline && timeline.present, savings)
  const draft = useMemo(() => openDraftOf({ timeline, life }), [timeline, life])
  useCommands(tools)
  useWholeShelf(state.shelf, tools)
  useHelpKey(showDialog)
  useEffect(() => loadTheRest(() => readyFor({ kind: 'dialog' }, start.settings)), [start])
  const sent = draft && sentOf(draft)
  const atClass = !draft || state.atClass?.kind === 'reading' ? state.atClass : null
  // Where it is always a child who writes, only an adult comes to a class without its first names on the wall.
  const isChild = settings.child && !(atClass && settings.wall === '' && settings.fixed.includes('child'))
  const closeDialog = () => setDialog(null)

  return (
    <AppContext value={tools}>
      {isChild ? (
        <ChildScreens state={state} draft={draft} onSettings={() => showDialog('settings')} />
      ) : atClass ? (
        <ClassScreens at={atClass} draft={draft} state={state} />
      ) : draft && sent ? (
        <SentScreen key={draft.id} draft={draft} sent={sent} told={state} />
      ) : draft && timeline ? (
        <LetterScreen key={draft.id} draft={draft} timeline={timeline} told={state} split={state.split} />
      ) : settings.welcomed ? (
        <HomeScreen shelf={state.shelf} deleted={state.deleted} notice={state.notice} />
      ) : (
        <WelcomeScreen />
      )}
      {(dialog === 'settings' || dialog === 'keeping') && (
        <GuardedSettings shelf={state.shelf} toKeeping={dialog === 'keeping'} onClose={closeDialog} />
      )}
      {dialog === 'stories' && <StoriesDialog onClose={closeDialog} />}
      {dialog === 'trash' && <TrashDialog onClose={closeDialog} />}
      {dialog === 'people' && <PeopleDialog onClose={closeDialog} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
      {dialog === 'about' && <AboutDialog version={start.version} onClose={closeDialog} />}
      <SaidAloud said={said} />
    </AppContext>
  )
}
