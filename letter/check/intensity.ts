import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'
import type { Match } from '../reading/phrase-index'

/** From here, in one sentence or in the whole letter, strong words weaken each other; one said twice is one. */
const tooMany = { sentence: 2, letter: 3 } as const

type Strong = Readonly<{ read: ReadSentence; match: Match; word: string }>

/** Words such as “absolutely”, once for the letter, at the first that is too many. Praise may be warm. */
export function intensityRemarks({ sentences }: Reading): readonly Remark[] {
  const told = sentences.filter((read) => isWriters(read) && read.inBody && !read.praise).map(strongIn)
  const all = differing(told.flat())
  const crowded = told.find(({ length }) => length >= tooMany.sentence)
  const extra = crowded?.[tooMany.sentence - 1] ?? all[tooMany.letter - 1]
  if (!extra) return []
  const adverbs = all.map(({ word }) => word)
  return [onSentence('intensity', extra.read, extra.match, { words: { adverbs: adverbs.slice(0, 5).join(', ') } })]
}

/** “Not really” measures; it does not insist. */
function strongIn(read: ReadSentence): readonly Strong[] {
  const measured = read.matches.filter(({ list }) => list === 'measured')
  const strong = read.matches.filter(
    ({ list, from }) => list === 'intensity' && !measured.some((one) => from >= one.from && from < one.to),
  )
  return differing(
    strong.map((match) => ({ read, match, word: read.sentence.text.slice(match.from, match.to).toLowerCase() })),
  )
}

function differing(all: readonly Strong[]): readonly Strong[] {
  return all.filter(({ word }, index) => all.findIndex((one) => one.word === word) === index)
}
