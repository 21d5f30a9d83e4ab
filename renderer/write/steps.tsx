import { memo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question, type QuestionId } from '#letter/draft/questions'
import { isAnswered } from '#letter/draft/is-answered'
import { useHeld } from '../app/use-held'
import { useTranslation } from '../app/words'

/** How far one is, in words and as a bar for the eye: the questions that make the letter are counted, and then what is extra. */
export function Steps({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const asked = questionsOf(draft)
  const answered = useAnswered(draft)
  const isEssential = asked[index]?.essential === true
  const alike = asked.filter(({ essential }) => essential === isEssential)
  const place = asked.slice(0, index + 1).filter(({ essential }) => essential === isEssential).length
  return (
    <div className="steps">
      <p>{t(isEssential ? 'write.progress' : 'write.extra', { position: place, total: alike.length })}</p>
      <StepsBar asked={asked} answered={answered} index={index} />
    </div>
  )
}

type BarProps = Readonly<{ asked: readonly Question[]; answered: readonly QuestionId[]; index: number }>

/** The answered questions, and the one that is shown, for the eye: the essential ones large. */
export const StepsBar = memo(function StepsBar({ asked, answered, index }: BarProps) {
  const look = ({ id, essential }: Question, place: number) => [
    essential && 'large',
    answered.includes(id) && 'answered',
    place === index && 'here',
  ]
  return (
    <div className="steps-bar" aria-hidden="true">
      {asked.map((question, place) => (
        <i key={question.id} className={look(question, place).filter(Boolean).join(' ')} />
      ))}
    </div>
  )
})

/** The answered questions of a draft: the same list while they are the same, so that typing on in an answer redraws nothing of what shows them. */
export function useAnswered(draft: Draft): readonly QuestionId[] {
  return useHeld(
    questionsOf(draft)
      .filter((one) => isAnswered(draft, one))
      .map(({ id }) => id),
  )
}
