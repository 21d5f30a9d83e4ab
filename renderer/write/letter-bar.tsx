import { memo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question, type QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { missingEssentials } from '#letter/draft/is-answered'
import { useTranslation } from '../app/words'
import { placeToWrite } from '../questions/place-to-write'
import { AllQuestions } from './all-questions'
import { useAnswered } from './steps'
import { Bar } from '../bar/bar'
import { Icon } from '../controls/icon'
import { PaneChoice } from '../controls/pane-choice'
import { IconButton } from '../controls/icon-button'

type Steps = Readonly<{
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
}>

/** What can be done with the letter at any time. */
export function LetterBar({ draft, ...steps }: Steps & Readonly<{ draft: Draft }>) {
  const { id, register, at } = draft
  const answered = useAnswered(draft)
  return (
    <Tools
      id={id}
      register={register}
      at={at}
      asked={questionsOf(draft)}
      answered={answered}
      stands={missingEssentials(draft).length === 0}
      toWrite={placeToWrite(draft)}
      {...steps}
    />
  )
}

type Props = Steps &
  Pick<Draft, 'id' | 'register' | 'at'> &
  Readonly<{
    asked: readonly Question[]
    answered: readonly QuestionId[]
    /** Whether its essential questions have their answers. */
    stands: boolean
    /** Where to go on with it. */
    toWrite: Draft['at']
  }>

// What it is given stays the same while one types on in an answer, so that nothing here is drawn again.
const Tools = memo(function Tools(props: Props) {
  const { id, register, at, asked, answered, stands, toWrite, canUndo, canRedo, onUndo, onRedo } = props
  const { t } = useTranslation()
  const { act, showDialog } = useApp()
  const sending = at === 'send'
  return (
    <Bar id={id}>
      <PaneChoice
        key={at}
        turn="seen"
        labels={[t(`page.seen.${sending ? 'ways' : 'question'}`), t('page.seen.page')]}
      />
      <IconButton icon="undo" label={t('common.undo')} idle={!canUndo} onClick={onUndo} />
      <IconButton icon="redo" label={t('common.redo')} idle={!canRedo} onClick={onRedo} />
      <IconButton icon="settings" label={t('settings.title')} onClick={() => showDialog('settings')} />
      <AllQuestions asked={asked} register={register} at={at} answered={answered} />
      <button
        type="button"
        className={stands && !sending ? 'button stands' : 'button'}
        onClick={() => act({ kind: 'go-to', at: sending ? toWrite : 'send' })}
      >
        <Icon name={sending ? 'pen' : 'send'} />
        <span>{t(sending ? 'bar.write' : 'bar.send')}</span>
      </button>
    </Bar>
  )
})
