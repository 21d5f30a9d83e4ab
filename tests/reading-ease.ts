import { syllables, type CountedLanguage } from './syllables'

/**
 * How easily a text reads: Kandel and Moles for French (207 − 1.015 × words a sentence − 73.6 × syllables a word), Flesch for
 * English (206.835 − 1.015 − 84.6). 100 is a comic strip, 60 a newspaper. Words are parted by spaces and hyphens.
 */
export function readingEase(sentences: readonly string[], language: CountedLanguage): number {
  const each = sentences.flatMap((text) => text.split(/(?<=[.!?…])\s+|(?<=\s:)\s+|(?<=:)\s+/)).map(wordsOf)
  const said = each.filter((words) => words.length > 0)
  const words = said.flat()
  const perSentence = words.length / said.length
  const perWord = words.reduce((sum, word) => sum + syllables(word, language), 0) / words.length
  return language === 'fr' ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
}
