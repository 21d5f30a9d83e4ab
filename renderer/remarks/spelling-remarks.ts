import type { MisspeltWord } from '#electron/bridge/spelling-calls'
import type { Letter } from '#letter/parts/letter'
import { wordCount } from '#letter/compose/ladder'
import { plainForm } from '#letter/draft/known-words'
import { questions, type Door } from '#letter/draft/questions'
import type { Remark } from '#letter/check/remark'
import { letterSentences } from '#letter/parts/letter-sentences'
import { longestRemarkId } from '#letter/text/limits'

/** The reason of a remark about a word that the dictionary does not have. */
export const spellingReason = 'spelling'

/** With more than this share of its words unknown to the dictionary, a text is in another language than the letter's. */
const otherLanguage = 0.5

/** As many as anybody looks at in one letter: the next ones come as these go. */
const most = 60

/** Misspelt words as remarks, none where the text is in another language. A word dismissed once is dismissed in the whole letter. */
export function spellingRemarks(misspelt: readonly MisspeltWord[], letter: Letter, door: Door): readonly Remark[] {
  const sources = new Map(letterSentences(letter).map(({ id, source }) => [id, source]))
  if (misspelt.length > Math.max(5, writersWords(letter) * otherLanguage)) return []
  return misspelt.slice(0, most).map(({ sentence, from, to, word }) => ({
    id: `${spellingReason}/${word}`.slice(0, longestRemarkId),
    reason: spellingReason,
    words: { said: word },
    place: { kind: 'sentence', id: sentence, from, to },
    question: questions[door].find(({ id }) => id === sources.get(sentence))?.id ?? null,
    change: null,
  }))
}

function writersWords(letter: Letter): number {
  return letterSentences(letter).reduce(
    (sum, { origin, text }) => (origin === 'writer' ? sum + wordCount(text) : sum),
    0,
  )
}

/** The remarks without those on the writer's own words, whatever their capitals. */
export function withoutOwnWords(all: readonly Remark[], own: readonly string[]): readonly Remark[] {
  const known = new Set(own.map((word) => plainForm(word, 'und')))
  return all.filter(
    ({ reason, words: { said = '' } }) => reason !== spellingReason || !known.has(plainForm(said, 'und')),
  )
}
