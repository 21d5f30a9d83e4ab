import { readFileSync } from 'node:fs'
import { syllables, type SyllableRules } from './syllables'

/** How easily a language reads: `reading-ease.json` of its folder. */
type ReadingEase = Readonly<{
  formula: Readonly<{ base: number; perSentence: number; perWord: number }>
  syllables: SyllableRules
}>

/** The rules of a language of the folders; throws where its folder has none. */
export function easeOf(tag: string): ReadingEase {
  return JSON.parse(readFileSync(`locales/${tag}/reading-ease.json`, 'utf8')) as ReadingEase
}

/**
 * How easily a text reads, by the formula of its language: from `base`, so much less for each word of a sentence and for each
 * syllable of a word. 100 is a comic strip, 60 a newspaper. Words are parted by spaces and hyphens.
 */
export function readingEase(sentences: readonly string[], { formula, syllables: rules }: ReadingEase): number {
  const each = sentences.flatMap((text) => text.split(/(?<=[.!?…])\s+|(?<=\s:)\s+|(?<=:)\s+/)).map(wordsOf)
  const said = each.filter((words) => words.length > 0)
  const words = said.flat()
  const perSentence = words.length / said.length
  const perWord = words.reduce((sum, word) => sum + syllables(word, rules), 0) / words.length
  return formula.base - formula.perSentence * perSentence - formula.perWord * perWord
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
}
