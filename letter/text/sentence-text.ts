import { remembered } from './remembered'
import { sentencePatterns, type SentenceMarks } from './sentence-marks'

/** How a language writes a sentence: its tag, for its capitals, and its marks. */
export type SentenceForms = Readonly<{ tag: string; sentences: SentenceMarks }>

/**
 * A writer's words as a sentence: a capital unless the first word is written otherwise on purpose, and one final mark where there is
 * none: `end`, or the full stop of the language, or its question mark where it surely asks. What ends with any mark, or with
 * an emoji, stays as it is; only a full stop gives way to another `end`.
 */
export function asSentence(text: string, forms: SentenceForms, end?: string): string {
  const { tag, sentences } = forms
  return written(text, { tag, sentences, end }, end === undefined ? tag : `${tag} ${end}`)
}

type Ending = SentenceForms & Readonly<{ end: string | undefined }>

const written = remembered(sentenceOf, ({ sentences }: Ending) => sentences)

function sentenceOf(text: string, { end, ...forms }: Ending): string {
  const { ends, question } = forms.sentences
  const [stop = ''] = ends
  const capital = withCapital(text, forms)
  const said = text.toLocaleLowerCase(forms.tag)
  const isStopped = capital.endsWith(stop) && !capital.endsWith(stop + stop) && capital !== stop
  const asks = question.words.includes(said) || (!isStopped && sentencePatterns(forms.sentences).asks?.test(said))
  const mark = end ?? (asks ? question.mark : stop)
  if (mark !== stop && isStopped) return `${capital.slice(0, -stop.length)}${mark}`
  return stopped(capital, forms, mark)
}

/** The text with a mark at its end, the full stop of the language or another, where it has none. */
export function stopped(text: string, { sentences }: Pick<SentenceForms, 'sentences'>, mark?: string): string {
  return sentencePatterns(sentences).marked.test(text) ? text : `${text}${mark ?? sentences.ends.charAt(0)}`
}

/** The text with a capital at its start; `iPad`, codes, formulas, addresses, links and what stands in brackets keep their first letter. */
export function withCapital(text: string, forms: SentenceForms): string {
  const given = withCapitalsAlone(text, forms)
  const [, opening = '', word = ''] = sentencePatterns(forms.sentences).opening.exec(given) ?? []
  const [symbol] = /^\p{L}(?=(?:\/\p{L})?\s*[<>=+×÷*^]|\/\p{L}$)/u.exec(given.slice(opening.length)) ?? []
  const isFormula = symbol !== undefined && !forms.sentences.capitals.includes(symbol)
  const onPurpose =
    /^\p{Ll}+\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[@\\_]|:\/\/|^www\.|^[ru]\/\p{L}{2}|[\p{L}\p{N}]\.\p{L}{2}/u.test(word)
  return onPurpose || isFormula || opening.endsWith('[') ? given : withFirstCapital(given, forms)
}

/** The text with a capital at its start, whatever its first word is. */
export function withFirstCapital(text: string, { tag, sentences }: SentenceForms): string {
  const [, opening = '', word = ''] = sentencePatterns(sentences).opening.exec(text) ?? []
  const [first] = /^\p{Ll}/u.exec(word) ?? ['']
  return opening + first.toLocaleUpperCase(tag) + text.slice(opening.length + first.length)
}

/** The text with the capital of the words that take one wherever they stand alone: the English `i`. */
export function withCapitalsAlone(text: string, { tag, sentences }: SentenceForms): string {
  const { capitals } = sentencePatterns(sentences)
  return capitals ? text.replace(capitals, (word) => word.toLocaleUpperCase(tag)) : text
}
