import { holds, isWriters, type ReadSentence } from './reading'

/** A sentence of the writer's in the body, with what it brings to the reader. */
export type Weighed = Readonly<{
  read: ReadSentence
  score: number
  weakness: 'duplicate' | 'apology' | 'history' | null
  /** Said by no other sentence, or part of a list: the letter does not go without it. */
  needed: boolean
}>

/** How near each question is to the heart of a letter. */
const weights: Readonly<Record<string, number>> = {
  ...{ what: 5, thanked: 5, gesture: 5, moment: 5, ask: 6 },
  ...{ why: 4, effect: 4, expected: 3, idea: 3, extra: 3, meaning: 2 },
}
const essentials: readonly string[] = ['what', 'why', 'thanked', 'gesture']
/** Who, when, where, and what is asked: the sentence that tells each is needed. */
const needs: readonly ((read: ReadSentence) => boolean)[] = [
  (read) => holds(read, 'role') || holds(read, 'team'),
  ({ said }) => said.tellsWhen,
  ({ said }) => said.places.length > 0,
  (read) => holds(read, 'ask'),
]
/** The questions whose answers tell when, where and what is asked better than a word in passing. */
const plain: readonly string[] = ['moment', 'ask']
const penalties = { duplicate: 6, apology: 4, history: 4, 'after-history': 3 } as const

/** The writer's sentences of the body, weighed, in reading order. */
export function weigh(sentences: readonly ReadSentence[]): readonly Weighed[] {
  const own = sentences.filter((read) => read.inBody && isWriters(read))
  const again = repeated(own)
  const weaknesses = own.map((read) => (again.has(read) ? 'duplicate' : weaknessOf(read)))
  const strong = own.filter((_, at) => !weaknesses[at])
  const firsts = new Map(own.toReversed().map((read) => [read.sentence.source, read]))
  const needed = new Set([
    ...essentials.map((source) => firsts.get(source)),
    ...plain.map((source) => firsts.get(source)),
    ...needs.map((tells) => bestTelling(strong.filter(tells))),
  ])
  return own.map((read, at) => {
    const weakness = weaknesses[at] ?? null
    const first = firsts.get(read.sentence.source) === read
    const goesOn = !first && !proves(read) && weaknesses[at - 1] === 'history'
    const aside = weakness ?? (goesOn ? 'after-history' : null)
    const score = scoreOf(read) + (first ? 2 : 0) - (aside ? penalties[aside] : 0)
    return { read, weakness, needed: read.inList || needed.has(read), score }
  })
}

function bestTelling(telling: readonly ReadSentence[]): ReadSentence | undefined {
  return telling.find(({ sentence }) => plain.includes(sentence.source)) ?? telling[0]
}

function weaknessOf(read: ReadSentence): Weighed['weakness'] {
  if (holds(read, 'apology')) return 'apology'
  return holds(read, 'history') ? 'history' : null
}

/** Facts count; a long sentence costs what it takes; words that hurt bring nothing. */
function scoreOf(read: ReadSentence): number {
  const { sentence, words, matches } = read
  const facts = needs.filter((tells) => tells(read)).length
  const figures = proves(read) ? 3 : /\p{N}/u.test(sentence.text) ? 1 : 0
  const hurts = matches.some(({ list }) => list.startsWith('tone.')) ? 2 : 0
  // What is one more thing is no aside.
  const more = holds(read, 'another') || holds(read, 'other-story') ? 1 : 0
  return (weights[sentence.source] ?? 2) + facts + figures + more - hurts - words / 40
}

/** Whether a sentence tells what can be looked up: a day, a sum, a reference, a picture or a paper. */
function proves(read: ReadSentence): boolean {
  const { days, sums, references } = read.said
  return days.length + sums.length + references.length > 0 || holds(read, 'photo') || holds(read, 'file')
}

/** How many sentences back one is compared with those before it; the same words are found at any distance. */
const farthestBack = 12
/** The share of their roots that two sentences have in common, from which they say the same. */
const likeness = 0.6
/** With fewer roots, a sentence is too short to be said again. */
const fewestWords = 3

/** The sentences that say again, in nearly the same words, what a sentence before them said. */
function repeated(sentences: readonly ReadSentence[]): ReadonlySet<ReadSentence> {
  const known = new Set<string>()
  const before: ReadonlySet<string>[] = []
  return new Set(
    sentences.filter(({ said: { roots: words } }) => {
      if (words.size < fewestWords) return false
      const key = [...words].sort((a, b) => (a < b ? -1 : 1)).join(' ')
      const found = known.has(key) || before.some((other) => areAlike(words, other))
      known.add(key)
      before.push(words)
      if (before.length > farthestBack) before.shift()
      return found
    }),
  )
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / (one.size + other.size - shared) >= likeness
}
