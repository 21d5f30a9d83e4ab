import { sentencePatterns, type SentenceMarks } from './sentence-marks'

const initial = /(?:^|[\s(])\p{Lu}\.$/u

/** The sentences of a cleaned text, in order. A title ("M. Roy") or an initial ends none. */
export function splitSentences(text: string, titles: readonly string[], marks: SentenceMarks): readonly string[] {
  const space = marks.spaced ? ' ' : ''
  const sentences: string[] = []
  let open = ''
  for (const piece of text.split(sentencePatterns(marks).boundary)) {
    open = open ? `${open}${space}${piece}` : piece
    if (initial.test(open) || titles.some((title) => title.endsWith('.') && endsWithWord(open, title))) continue
    sentences.push(open)
    open = ''
  }
  if (open) sentences.push(open)
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function endsWithWord(text: string, word: string): boolean {
  return text === word || text.endsWith(` ${word}`) || text.endsWith(`\u00a0${word}`)
}
