import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { questions } from '#letter/questions'
import { useApp } from '../app-context'
import { isAnswered } from '../is-answered'
import { questionWords } from '../question-words'
import { Icon } from './icon'

/** The id of the list, for the command of the menu that opens it. */
export const allQuestionsId = 'all-questions'

/** The list of all questions, one click away: answered or not, essential or not. */
export function AllQuestions({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const popover = useRef<HTMLDivElement>(null)
  const go = (at: Draft['at']) => {
    popover.current?.hidePopover()
    act({ kind: 'go-to', at })
  }
  return (
    <>
      <button type="button" className="button all-questions-button" popoverTarget={allQuestionsId}>
        <Icon name="list" />
        {t('write.all')}
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
          {questions[draft.door].map((question) => {
            const answered = isAnswered(draft, question)
            const state = t(answered ? 'write.answered' : 'write.unanswered')
            return (
              <li key={question.id}>
                <button
                  type="button"
                  aria-current={draft.at === question.id ? 'step' : undefined}
                  onClick={() => go(question.id)}
                >
                  <Icon name={answered ? 'check' : 'circle'} />
                  <span>{questionWords(question.id, settings.language).title}</span>
                  <small>{question.essential ? `${t('write.essential')} · ${state}` : state}</small>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </>
  )
}
