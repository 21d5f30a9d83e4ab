import type { CheckData, FactList } from './check-data'
import { repeated } from './duplicates'
import { holds, isWriters, type ReadSentence } from './reading'

/** A sentence of the writer's in the body, with what it brings to the reader. */
export type Weighed = Readonly<{
  read: ReadSentence
  score: number
  weakness: 'duplicate' | 'apology' | 'history' | null
  /** Said by no other sentence: the letter does not go without it. */
  needed: boolean
}>

/** How near each question is to the heart of a letter. */
const weights: Readonly<Record<string, number>> = {
  ...{ what: 5, thanked: 5, gesture: 5, moment: 5, ask: 6 },
  ...{ why: 4, effect: 4, expected: 3, idea: 3, extra: 3, meaning: 2 },
}
const essentials: readonly string[] = ['what', 'why', 'thanked', 'gesture']
/** Who, when, where, and what is asked: the first sentence that tells each is needed. */
const needs: readonly (readonly FactList[])[] = [['role', 'team'], ['date', 'when'], ['place'], ['ask']]

/** The writer's sentences of the body, weighed, in reading order. */
export function weigh(sentences: readonly ReadSentence[], data: CheckData): Weighed[] {
  const own = sentences.filter((read) => read.inBody && isWriters(read))
  const again = repeated(own, data)
  const firsts = new Set(essentials.map((id) => own.find(({ sentence }) => sentence.source === id)))
  const telling = new Set(needs.map((lists) => own.find((read) => !again.has(read) && tells(read, lists))))
  const asked = new Set(
    own.filter(({ sentence }) => sentence.source === 'ask' || sentence.source === 'moment').slice(0, 2),
  )
  return own.map((read) => {
    const weakness = again.has(read) ? 'duplicate' : weaknessOf(read)
    const needed = firsts.has(read) || asked.has(read) || telling.has(read)
    return { read, weakness, needed, score: scoreOf(read) - (weakness === 'duplicate' ? 6 : weakness ? 4 : 0) }
  })
}

function tells(read: ReadSentence, lists: readonly FactList[]): boolean {
  return lists.some((list) => holds(read, list))
}

function weaknessOf(read: ReadSentence): Weighed['weakness'] {
  if (holds(read, 'apology')) return 'apology'
  return holds(read, 'history') ? 'history' : null
}

/** Facts count; a long sentence costs what it takes; words that hurt bring nothing. */
function scoreOf(read: ReadSentence): number {
  const { sentence, words, matches } = read
  const facts = needs.filter((lists) => tells(read, lists)).length
  const figures = /\p{N}/u.test(sentence.text) ? 1 : 0
  const hurts = matches.some(({ list }) => list.startsWith('tone.')) ? 2 : 0
  return (weights[sentence.source] ?? 2) + facts + figures - hurts - words / 25
}
