import type { Remark } from '../remark'
import { onSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'
import type { Match } from './scan'

/** From here, in one sentence or in the whole letter, strong words weaken each other. */
const tooMany = { sentence: 2, letter: 3 } as const

type Strong = Readonly<{ read: ReadSentence; match: Match }>

/** Words such as “absolutely”, once for the letter, at the first that is too many. Praise may be warm. */
export function intensityRemarks({ sentences }: Reading): Remark[] {
  const told = sentences.filter((read) => isWriters(read) && read.inBody && !read.praise).map(strongIn)
  const all = told.flat()
  const crowded = told.find(({ length }) => length >= tooMany.sentence)
  const extra = crowded?.[tooMany.sentence - 1] ?? all[tooMany.letter - 1]
  if (!extra) return []
  const said = all.map(({ read, match }) => read.sentence.text.slice(match.from, match.to).toLowerCase())
  const adverbs = [...new Set(said)].slice(0, 5).join(', ')
  return [onSentence('intensity', extra.read, extra.match, { words: { adverbs } })]
}

/** “Not really” measures; it does not insist. */
function strongIn(read: ReadSentence): Strong[] {
  const measured = read.matches.filter(({ list }) => list === 'measured')
  return read.matches
    .filter(({ list, from }) => list === 'intensity' && !measured.some((one) => from >= one.from && from < one.to))
    .map((match) => ({ read, match }))
}
