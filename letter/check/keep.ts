import type { Language } from '../language/language'
import type { Letter } from '../parts/letter'
import { bodyWords } from './make-remark'
import { readSentences, type ReadSentence } from './reading'
import { weigh, type Weighed } from './weigh'

/** What could stay of a long letter and what could be set aside: ids of the writer's own sentences, in reading order. */
export type KeepProposal = Readonly<{ keep: readonly string[]; setAside: readonly string[] }>

/** The words of a body that is read to the end. */
export const targetWords = 150
/** From here the room that is left is not filled with whatever is short. */
const enoughWords = 130

/**
 * Chooses among the writer's sentences, whole and unchanged, until about 150 words of body. What is asked, who, when and
 * where always stay, and so does the first sentence of each essential answer. The app's phrases are counted, and stay.
 */
export function proposeKeep(letter: Letter, language: Language, today: string): KeepProposal {
  const sentences = readSentences(letter, language, today, false)
  return chooseAmong(sentences, weigh(sentences))
}

/** Chooses as `proposeKeep` does, among sentences that are weighed already. */
export function chooseAmong(sentences: readonly ReadSentence[], weighed: readonly Weighed[]): KeepProposal {
  const optional = weighed.filter(({ needed }) => !needed)
  const others = optional.reduce((sum, { read }) => sum + read.words, 0)
  let words = bodyWords({ sentences }) - others
  const chosen = new Set(weighed.filter(({ needed }) => needed))
  for (const one of optional.toSorted((a, b) => b.score - a.score)) {
    if (one.weakness || words > enoughWords || words + one.read.words > targetWords) continue
    words += one.read.words
    chosen.add(one)
  }
  const ids = (all: readonly Weighed[]) => all.map(({ read }) => read.sentence.id)
  return {
    keep: ids(weighed.filter((one) => chosen.has(one))),
    setAside: ids(weighed.filter((one) => !chosen.has(one))),
  }
}
