import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { questionsOf } from '#letter/questions'
import { useApp } from '../app-context'
import { isAnswered } from '../is-answered'
import { placeToWrite } from '../place-to-write'
import { goHome } from '../shelf-actions'
import { AllQuestions } from './all-questions'
import { Icon } from './icon'
import { SaveStatus } from './save-status'

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
  const answered = asked.filter((one) => isAnswered(draft, one)).map(({ id }) => id)
  const sending = draft.at === 'send'
  const goOn = () => tools.act({ kind: 'go-to', at: sending ? placeToWrite(draft) : 'send' })
  return (
    <header className="bar" aria-label={t('bar.label')}>
      <button type="button" className="button quiet" onClick={() => void goHome(tools)}>
        <Icon name="home" />
        {t('bar.home')}
      </button>
      <SaveStatus draft={draft} />
      <div className="bar-end">
        <button
          type="button"
          className="button quiet icon-only"
          aria-label={t('common.undo')}
          title={t('common.undo')}
          aria-disabled={!canUndo}
          onClick={onUndo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="button quiet icon-only"
          aria-label={t('common.redo')}
          title={t('common.redo')}
          aria-disabled={!canRedo}
          onClick={onRedo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="button quiet icon-only"
          aria-label={t('settings.title')}
          title={t('settings.title')}
          onClick={() => tools.showDialog('settings')}
        >
          <Icon name="settings" />
        </button>
        <AllQuestions asked={asked} register={draft.register} at={draft.at} answered={answered.join(' ')} />
        <button type="button" className={sending ? 'button' : 'button primary'} onClick={goOn}>
          <Icon name={sending ? 'pen' : 'send'} />
          {t(sending ? 'bar.write' : 'bar.send')}
        </button>
      </div>
    </header>
  )
}
