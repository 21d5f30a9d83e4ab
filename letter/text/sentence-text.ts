import { sentencePatterns, type SentenceMarks } from './sentence-marks'

const weakEnd = /[\s,;:،؛，；：、–—-]+$/

/** How a language writes a sentence: its tag, for its capitals, and its marks. */
export type SentenceForms = Readonly<{ tag: string; sentences: SentenceMarks }>

/**
 * A writer's words as a sentence: a capital unless the first word is written otherwise on purpose, one final mark, the full
 * stop of the language if none is given.
 */
export function asSentence(text: string, { tag, sentences }: SentenceForms, end?: string): string {
  const [stop = ''] = sentences.ends
  const capital = raised(text, { tag, sentences })
  const mark = end ?? stop
  const isStopped = capital.endsWith(stop) && !capital.endsWith(stop + stop) && capital !== stop
  if (mark !== stop && isStopped) return `${capital.slice(0, -stop.length)}${mark}`
  return sentencePatterns(sentences).ended.test(capital) ? capital : `${capital.replace(weakEnd, '')}${mark}`
}

/** The text with a capital first; `iPad`, addresses and links keep their first letter. */
export function raised(text: string, { tag, sentences }: SentenceForms): string {
  const [, opening = '', word = ''] = sentencePatterns(sentences).opening.exec(text) ?? []
  const onPurpose = /^\p{Ll}+\p{Lu}|@|:\/\/|^www\./u.test(word)
  if (onPurpose || !/^\p{Ll}/u.test(word)) return text
  const [first = ''] = word
  return opening + first.toLocaleUpperCase(tag) + text.slice(opening.length + first.length)
}
