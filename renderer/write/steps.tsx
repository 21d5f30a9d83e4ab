import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question } from '#letter/draft/questions'
import { isAnswered } from '#letter/draft/is-answered'

/** How far one is, in words and as a bar for the eye: the questions that make the letter are counted, and then what is extra. */
export function Steps({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const asked = questionsOf(draft)
  const isEssential = asked[index]?.essential === true
  const alike = asked.filter(({ essential }) => essential === isEssential)
  const place = asked.slice(0, index + 1).filter(({ essential }) => essential === isEssential).length
  return (
    <div className="steps">
      <p>{t(isEssential ? 'write.progress' : 'write.extra', { position: place, total: alike.length })}</p>
      <StepsBar draft={draft} index={index} />
    </div>
  )
}

/** The answered questions, and the one that is shown, for the eye: the essential ones large. */
export function StepsBar({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const look = (question: Question, place: number) => [
    question.essential && 'large',
    isAnswered(draft, question) && 'answered',
    place === index && 'here',
  ]
  return (
    <div className="steps-bar" aria-hidden="true">
      {questionsOf(draft).map((question, place) => (
        <i key={question.id} className={look(question, place).filter(Boolean).join(' ')} />
      ))}
    </div>
  )
}
