import { memo, useMemo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { thanksOf } from '#letter/compose/who-is-thanked'
import { asksWhy, tellsHope } from '#letter/draft/tells-hope'
import { childCalled } from '#letter/language/child-named'
import { readerOf } from '#letter/language/fitting'
import { languageOf } from '#locales/registry'
import type { Question } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { isAnswered } from '#letter/draft/is-answered'
import { useTranslation } from '../app/words'
import { QuestionPlaceContext } from '../questions/question-place'
import { questionWords } from '../questions/question-words'
import { questionBlockId } from '../questions/show-question'
import { Icon } from '../controls/icon'
import { QuestionFields } from './question-fields'

type Props = Readonly<{ draft: Draft; question: Question }>

/** One question among all of them. Only the one typed in is drawn again. */
export const QuestionBlock = memo(function QuestionBlock({ draft, question }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const { id, essential } = question
  const { register } = draft
  const words = useMemo(() => questionWords(id, settings.language, register), [id, settings.language, register])
  const hint = `hint-${id}`
  const place = useMemo(() => ({ hint, heading: 'h3' }) as const, [hint])
  const answered = isAnswered(draft, question)
  return (
    <QuestionPlaceContext value={place}>
      <fieldset id={questionBlockId(id)} className="question-block" data-question={id} aria-describedby={hint}>
        <legend>
          <h2>{words.title}</h2>
          <span className="question-state">
            {answered ? (
              <>
                <Icon name="check" size={16} />
                {t('write.answered')}
              </>
            ) : (
              essential && t('write.essential')
            )}
          </span>
        </legend>
        <p id={hint} className="question-hint">
          {words.hint}
        </p>
        <QuestionFields draft={draft} question={question} choices={words.choices} />
      </fieldset>
    </QuestionPlaceContext>
  )
}, isShownAlike)

// What the line of the subject is offered from, and where the facts of a confirmation go.
const besideMatter = ['what', 'thanked', 'gesture', 'why', 'moment', 'ask'] as const
// Their words go by who is thanked.
const byThanked: ReadonlySet<string> = new Set(['gesture', 'meaning'])

function isShownAlike(before: Props, after: Props): boolean {
  const was = shownIn(before)
  return before.question === after.question && shownIn(after).every((part, index) => part === was[index])
}

/** All that a question shows of a draft. */
function shownIn({ draft, question: { id, kind } }: Props): readonly unknown[] {
  const { answers, convention, voice, register, recipient, writer, helper } = draft
  const { enclosures, copies, enclosed, signers } = draft
  const language = languageOf(convention)
  const all = [draft.id, register, convention]
  switch (kind) {
    case 'text': {
      const { door, tone, gravity, gender, variation } = draft
      const thanks = byThanked.has(id) ? thanksOf(draft, language) : undefined
      return [
        ...[...all, answers[id], door, voice, childCalled(draft, language), tone, gravity, gender, variation],
        ...[tellsHope(answers.what), asksWhy(answers.why), readerOf(recipient), thanks?.kind, thanks?.pronoun],
      ]
    }
    case 'moment':
      return [...all, answers[id]]
    case 'matter':
      return [...all, answers[id], recipient, ...besideMatter.map((one) => answers[one])]
    case 'party':
      return [
        ...all,
        ...(id === 'recipient' ? [recipient, enclosures, copies, enclosed] : [writer, helper, signers, voice]),
      ]
  }
}
