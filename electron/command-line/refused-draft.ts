import { draftSchema, type Draft } from '#letter/draft/draft'
import { isLetterDate } from '#letter/text/is-letter-date'
import { fieldProblem } from './field-problem'
import type { Message } from './message'

/** What the window would not take of a draft read from a file: a text that is too long, a day of no letter, days in disorder. Null for nothing. */
export function refusedDraft(draft: Draft, file: string): Message | null {
  const parsed = draftSchema.safeParse(draft)
  if (!parsed.success) return fieldProblem(parsed.error.issues, draft, file)
  const { moment } = draft.answers
  if (moment?.kind !== 'moment') return null
  const { date, until } = moment
  const absurd = (['date', 'until'] as const).find((one) => moment[one] !== '' && !isLetterDate(moment[one]))
  if (absurd) return { key: 'notALetterDay', words: { file, field: `answers.moment.${absurd}`, day: moment[absurd] } }
  if (date === '' || until === '' || until >= date) return null
  return { key: 'disordered', words: { file, first: 'answers.moment.date', last: 'answers.moment.until' } }
}
