import type { Remark } from './remark'
import { chooseAmong, targetWords } from './keep'
import { bodyWords, onPlace, onWholeSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'
import { secondStory } from './two-letters'
import { weigh, type Weighed } from './weigh'

/** From here one wonders whether it is two letters. */
const tooManyWords = 220

/** The most words that are read in one breath; a child writes shorter, and often links with “and then”. */
const breath = { adult: 25, child: 20 } as const

/** How many long sentences of a letter are told at most: the longest. */
const mostLong = 2

const weakest = { duplicate: 'cut-duplicate', apology: 'cut-apology', history: 'cut-history' } as const

/** At most one remark on the letter as a whole, then the sentences that are too long and would stay. */
export function lengthRemarks(reading: Reading): readonly Remark[] {
  const whole = wholeLetter(reading)
  return [...(whole ? [whole] : []), ...longSentenceRemarks(reading, new Set(whole ? takenOut(whole) : []))]
}

/** Silent on a letter that is read to the end, then a sentence to cut, then what to keep. */
function wholeLetter(reading: Reading): Remark | null {
  const words = bodyWords(reading)
  if (words < targetWords) return null
  const weighed = weigh(reading.sentences)
  if (words < tooManyWords) return sentenceToCut(weighed) ?? long(words)
  return twoLetters(reading, words) ?? keepProposal(reading, weighed, words) ?? long(words)
}

function takenOut({ change }: Remark): readonly string[] {
  if (change?.kind === 'set-aside') return change.sentences
  return change?.kind === 'remove' ? [change.sentence] : []
}

function sentenceToCut(weighed: readonly Weighed[]): Remark | null {
  const optional = weighed.filter(({ needed }) => !needed)
  const weak = (['duplicate', 'apology', 'history'] as const).flatMap(
    (weakness) => optional.find((one) => one.weakness === weakness) ?? [],
  )
  const [least] = optional.toSorted((a, b) => a.score - b.score)
  const cut = weak[0] ?? least
  if (!cut) return null
  const change = { kind: 'remove', sentence: cut.read.sentence.id } as const
  return onWholeSentence(cut.weakness ? weakest[cut.weakness] : 'cut-least', cut.read, { change })
}

function twoLetters(reading: Reading, words: number): Remark | null {
  const second = secondStory(reading)
  if (!second) return null
  const sentences = second.sentences.map(({ sentence }) => sentence.id)
  return onWholeSentence('two-letters', second.start, {
    words: { words: String(words) },
    change: { kind: 'split', sentences },
  })
}

function keepProposal(reading: Reading, weighed: readonly Weighed[], words: number): Remark | null {
  const { keep, setAside } = chooseAmong(reading.sentences, weighed)
  if (setAside.length === 0) return null
  return onPlace(
    'keep-proposal',
    { kind: 'letter' },
    {
      words: { words: String(words), kept: String(keep.length), aside: String(setAside.length) },
      change: { kind: 'set-aside', sentences: setAside },
    },
    setAside.join(' '),
  )
}

function long(words: number): Remark {
  return onPlace('long', { kind: 'letter' }, { words: { words: String(words) } })
}

/**
 * The writer's sentences that could be two. The moment, which the app words as a list of facts, is none of them, nor is a
 * sentence that another remark proposes to take out.
 */
function longSentenceRemarks({ draft, sentences }: Reading, goesAnyway: ReadonlySet<string>): readonly Remark[] {
  const limit = breath[draft.register]
  const overlong = sentences.filter((read) => read.words > limit && isTold(read) && !goesAnyway.has(read.sentence.id))
  const longest = new Set(overlong.toSorted((a, b) => b.words - a.words).slice(0, mostLong))
  return overlong
    .filter((read) => longest.has(read))
    .map((read) =>
      onWholeSentence('long-sentence', read, { words: { words: String(read.words), limit: String(limit) } }),
    )
}

function isTold(read: ReadSentence): boolean {
  return isWriters(read) && read.inBody && (read.question !== 'moment' || read.sentence.rewritten)
}
