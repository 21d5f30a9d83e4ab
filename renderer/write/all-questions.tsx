import { memo, useRef } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Question, QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { questionWords } from '../questions/question-words'
import { showQuestion } from '../questions/show-question'
import { Icon } from '../controls/icon'
import './all-questions.css'

/** The id of the list, for the command of the menu that opens it. */
export const allQuestionsId = 'all-questions'

type Props = Readonly<{
  asked: readonly Question[]
  register: Draft['register']
  at: Draft['at']
  /** The answered questions: the same array while they are the same, so that typing on in an answer redraws nothing here. */
  answered: readonly QuestionId[]
}>

/** The list of all questions, one click away: answered or not, essential or not. */
export const AllQuestions = memo(function AllQuestions({ asked, register, at, answered }: Props) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const popover = useRef<HTMLDivElement>(null)
  const go = (to: Draft['at']) => {
    popover.current?.hidePopover()
    act({ kind: 'go-to', at: to })
    showQuestion(to)
  }
  return (
    <>
      <button type="button" className="button all-questions-button" popoverTarget={allQuestionsId}>
        <Icon name="list" />
        <span>{t('write.all')}</span>
      </button>
      <div
        id={allQuestionsId}
        ref={popover}
        className="popover all-questions"
        popover="auto"
        role="dialog"
        aria-label={t('write.all')}
      >
        <h2>{t('write.all')}</h2>
        <p>{t('write.allHint')}</p>
        <ol className="questions-list">
          {asked.map((question) => {
            const isAnswered = answered.includes(question.id)
            const state = t(isAnswered ? 'write.answered' : 'write.unanswered')
            return (
              <li key={question.id}>
                <button
                  type="button"
                  aria-current={at === question.id ? 'step' : undefined}
                  onClick={() => go(question.id)}
                >
                  <Icon name={isAnswered ? 'check' : 'circle'} />
                  <span>{questionWords(question.id, settings.language, register).title}</span>
                  {question.essential && <small>{t('write.essential')}</small>}
                  <span className="aloud-only">{state}</span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </>
  )
})
