import { addressee } from './addressee'
import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import type { Language } from '../language/language'
import { thankedShapes, type Thanked, type Thanks } from '../language/thanked'
import { readText } from '../reading/read-sentence'

type Thanking = Pick<Draft, 'answers' | 'changed' | 'recipient' | 'convention'>

const shapeOf: Readonly<Record<string, Thanked>> = { reader: 'you', team: 'several', role: 'one', kin: 'one' }

/**
 * Whom a letter thanks, by the first word that tells: its reader (`merci d'avoir…`, or the name of whom it is for), a role or a name, a team;
 * undefined where none does.
 */
export function whoIsThanked(
  { answers: { thanked }, changed, recipient, convention }: Thanking,
  language: Language,
): Thanked | undefined {
  const text = typedIn(thanked).trim()
  if (text === '') return undefined
  const { matches, persons } = readText(text, language, changed.slice(0, 10))
  const told = [
    ...matches.flatMap(({ list, from }) => {
      const who = shapeOf[list]
      return who ? [{ from, who }] : []
    }),
    ...persons.map(({ from }) => ({ from, who: 'one' as const })),
  ]
  const first = Math.min(...told.map(({ from }) => from))
  const who = thankedShapes.find((shape) => told.some((one) => one.from === first && one.who === shape))
  if (who === 'you') return who
  const begun = text.replaceAll('’', "'").replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase(language.tag))
  if (new RegExp(language.readerSigns, 'u').test(begun)) return 'you'
  if (new RegExp(language.severalSigns, 'u').test(begun)) return 'several'
  const forms = language.conventions[convention]
  const reader = forms ? addressee(recipient, forms, language.tag).name : ''
  return namesReader(text, reader) ? 'you' : who
}

/** Whether a name of whom the letter is for is said: `Karim` in `Merci Karim`, in a letter to Karim Daoud. */
function namesReader(text: string, name: string): boolean {
  const words = (one: string) => one.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []
  const said = new Set(words(text))
  return words(name).some((one) => said.has(one))
}

/** The pronoun of somebody whom a title or a noun tells, with its capital: `She` of `Mrs. Lang`; empty where both could be meant, or neither. */
export function pronounFor(text: string, { pronounSigns, tag }: Language): string {
  const small = text.trim().replaceAll('’', "'").toLocaleLowerCase(tag)
  const [one = '', other] = Object.keys(pronounSigns).filter((pronoun) =>
    new RegExp(pronounSigns[pronoun] ?? '', 'u').test(small),
  )
  return other === undefined ? one : ''
}

/** Of whom a beginning can speak (`She took the time to`), by whom a letter thanks; undefined where that is not known. */
export function thanksOf(draft: Thanking, language: Language): Thanks | undefined {
  const kind = whoIsThanked(draft, language)
  if (kind === 'you' || kind === 'several') return { kind, pronoun: '' }
  const pronoun = pronounFor(typedIn(draft.answers.thanked), language)
  return pronoun === '' ? undefined : { kind: 'named', pronoun }
}
