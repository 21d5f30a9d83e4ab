import { holds, isWriters, type Reading, type ReadSentence } from './reading'

/** Where a second grievance begins, and the sentences that tell it; null when the letter tells one. */
export type SecondStory = Readonly<{ start: ReadSentence; sentences: readonly ReadSentence[] }>

/**
 * Several grievances in one letter. Signs: words such as "autre chose" or "another thing" (two points), "de plus" or "also"
 * (one point each), two dates, two places (one point each); two points, one of them of words, make a second story.
 */
export function secondStory({ sentences, draft }: Reading): SecondStory | null {
  if (draft.door === 'thankful') return null
  const told = sentences.filter((read) => read.inBody && !read.praise && isWriters(read) && read.question !== 'ask')
  const [, ...later] = told
  const strong = later.filter((read) => holds(read, 'other-story'))
  const weak = later.filter((read) => holds(read, 'another'))
  const start = strong[0] ?? weak[0]
  const points = strong.length * 2 + weak.length + severalDays(told) + severalPlaces(told)
  if (!start || points < 2) return null
  const from = told.indexOf(start)
  const rest = told.slice(from)
  return { start, sentences: rest.filter(({ sentence }) => sentence.source === start.sentence.source) }
}

function severalDays(told: readonly ReadSentence[]): 0 | 1 {
  return new Set(told.flatMap(({ said }) => said.days.map(({ day }) => day))).size > 1 ? 1 : 0
}

function severalPlaces(told: readonly ReadSentence[]): 0 | 1 {
  const places = told.flatMap(({ sentence: { text }, said }) =>
    said.places.map(({ from, to }) => text.slice(from, to).toLowerCase()),
  )
  return new Set(places).size > 1 ? 1 : 0
}
