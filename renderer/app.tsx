import { useEffect, useMemo, useReducer, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Start } from '#electron/bridge'
import { AppContext, type AppTools } from './app-context'
import { firstState, nextState } from './app-state'
import { AboutDialog } from './components/about-dialog'
import { ChildScreens } from './screens/child-screens'
import { HomeScreen } from './screens/home-screen'
import { LetterScreen } from './screens/letter-screen'
import { useAnnouncer } from './use-announcer'
import { useCommands } from './use-commands'
import { useToday } from './use-today'

/** The window: the home screen, or the open draft. */
export function App({ start }: { readonly start: Start }) {
  const [state, act] = useReducer(nextState, start, firstState)
  const [said, announce] = useAnnouncer()
  const [about, setAbout] = useState(false)
  const today = useToday(start.today)
  const { i18n, t } = useTranslation()
  const { language } = state.settings

  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('app.name')
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language, t])

  const tools = useMemo<AppTools>(
    () => ({ act, bridge: window.bridge, settings: state.settings, announce, today }),
    [announce, state.settings, today],
  )
  useCommands(tools, () => setAbout(true))

  return (
    <AppContext value={tools}>
      {state.settings.child ? (
        <ChildScreens state={state} onSettings={() => setAbout(true)} />
      ) : state.timeline ? (
        <LetterScreen
          key={state.timeline.present.id}
          timeline={state.timeline}
          notice={state.notice}
          split={state.split}
        />
      ) : (
        <HomeScreen shelf={state.shelf} notice={state.notice} onAbout={() => setAbout(true)} />
      )}
      {about && <AboutDialog version={start.version} onClose={() => setAbout(false)} />}
      <div className="aloud-only" role="status">
        {said}
      </div>
    </AppContext>
  )
}
