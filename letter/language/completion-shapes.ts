import type { Grammar, Shape } from './grammar-data'
import { remembered } from '../text/remembered'
import { beginsAs } from './listed-words'

/** The shapes whose first word is known to be no name: it is one of a list of the language. */
export const forms: readonly Shape[] = [
  'infinitive',
  'request',
  'bare-noun',
  'gerund',
  'participle',
  'predicate',
  'singular',
  'plural',
  'adjective',
]

const twoCapitals = /^\p{Lu}[\p{Ll}\p{M}]*[ -]\p{Lu}/u

/** Whether two words with a capital begin a text, as they do a name. */
export function beginsTwice(text: string): boolean {
  return twoCapitals.test(text)
}

/** One word with its capital may be a name, though it reads as a form: `Josée`, `Grant`. */
const aloneCapital = /^\p{Lu}[\p{L}\p{M}-]*[\s\p{P}]*$/u

/**
 * What the first sentence of a completion may be, by the first rule of the language that it meets: several shapes where its
 * words do not tell them apart, none where nothing can be completed by it; undefined where no rule knows it, as a name.
 */
export function shapesOf(completion: string, grammar: Grammar): readonly Shape[] | undefined {
  return known(completion, grammar)
}

const known = remembered(shapesAnew, ({ completions }: Grammar) => completions)

function shapesAnew(completion: string, { tag, completions }: Grammar): readonly Shape[] | undefined {
  const [sentence = ''] = completion.trim().split(/(?<=[.!?…])\s|\s?[:;(]\s?|\n/u)
  const plain = sentence
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLocaleLowerCase(tag)
    .replace(/[\s\p{P}\p{Extended_Pictographic}\p{Cf}\p{Mn}]+$/u, '')
  const { rules, words } = completions
  // Whoever opens a question has written nothing, and does not wait for all the patterns to be made.
  const met = plain === '' ? undefined : rules.find(({ pattern }) => beginsAs(pattern, words, begun(plain)))
  const shapes = met?.shapes
  if (aloneCapital.test(completion))
    return shapes?.some((shape) => forms.includes(shape)) ? [...shapes, 'name'] : shapes
  return twoCapitals.test(completion) ? orName(shapes) : shapes
}

/** As much of a sentence as tells what it is; the comma keeps what was cut from passing for its end. */
function begun(sentence: string): string {
  return sentence.length > 120 ? `${sentence.slice(0, 120)},` : sentence
}

/** Two capitals begin a name (`On Chen`, `Best Buy`), unless the first is that of a verb before a name: `Appeler Marie`. */
function orName(told: readonly Shape[] | undefined): readonly Shape[] | undefined {
  return told?.some((shape) => forms.includes(shape)) ? [...told, 'noun', 'clause', 'subjunctive'] : undefined
}
