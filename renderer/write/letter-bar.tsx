import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useHeld } from '../app/use-held'
import { isAnswered, missingEssentials } from '#letter/draft/is-answered'
import { placeToWrite } from '../questions/place-to-write'
import { AllQuestions } from './all-questions'
import { Bar } from '../bar/bar'
import { Icon } from '../controls/icon'
import { PaneChoice } from '../controls/pane-choice'
import { IconButton } from '../controls/icon-button'

type Props = Readonly<{
  draft: Draft
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
}>

/** What can be done with the letter at any time. */
export function LetterBar({ draft, canUndo, canRedo, onUndo, onRedo }: Props) {
  const { t } = useTranslation()
  const tools = useApp()
  const asked = questionsOf(draft)
  const answered = useHeld(asked.filter((one) => isAnswered(draft, one)).map(({ id }) => id))
  const stands = missingEssentials(draft).length === 0
  const sending = draft.at === 'send'
  const goOn = () => tools.act({ kind: 'go-to', at: sending ? placeToWrite(draft) : 'send' })
  return (
    <Bar draft={draft}>
      <PaneChoice
        key={draft.at}
        turn="seen"
        labels={[t(`page.seen.${sending ? 'ways' : 'question'}`), t('page.seen.page')]}
      />
      <IconButton icon="undo" label={t('common.undo')} idle={!canUndo} onClick={onUndo} />
      <IconButton icon="redo" label={t('common.redo')} idle={!canRedo} onClick={onRedo} />
      <IconButton icon="settings" label={t('settings.title')} onClick={() => tools.showDialog('settings')} />
      <AllQuestions asked={asked} register={draft.register} at={draft.at} answered={answered} />
      <button type="button" className={stands && !sending ? 'button stands' : 'button'} onClick={goOn}>
        <Icon name={sending ? 'pen' : 'send'} />
        <span>{t(sending ? 'bar.write' : 'bar.send')}</span>
      </button>
    </Bar>
  )
}
