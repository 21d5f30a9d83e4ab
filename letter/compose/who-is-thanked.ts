import { addressee } from './addressee'
import type { Answer, Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import type { Frame, Language } from '../language/language'
import { shapesOf } from '../language/completion-shapes'
import { thankedShapes, type Thanked, type Thanks } from '../language/thanked'
import { readSentence, readText } from '../reading/read-sentence'
import { escapePattern } from '../text/escape-pattern'
import { folded } from '../text/folded'

type Thanking = Pick<Draft, 'answers' | 'changed' | 'recipient' | 'convention'>

const shapeOf: Readonly<Record<string, Thanked>> = { reader: 'you', team: 'several', role: 'one', kin: 'one' }

/**
 * Whom a letter thanks, by the first word that tells: its reader (`merci d'avoir…`, or the name of whom it is for), a role or a name, a team,
 * which is the reader too where the writer goes on with `you`; undefined where none does.
 */
export function whoIsThanked(
  { answers, changed, recipient, convention }: Thanking,
  language: Language,
): Thanked | undefined {
  const text = typedIn(answers.thanked).trim()
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
  const { reader: isReader, several, acts } = signsOf(language)
  const goesOn = [answers.gesture, answers.extra].map(typedIn).join('\n').replaceAll('’', "'")
  if (who === 'several' && acts.test(goesOn.toLocaleLowerCase(language.tag))) return 'you'
  if (isReader.test(begun)) return 'you'
  if (several.test(begun)) return 'several'
  const forms = language.conventions[convention]
  const reader = forms ? addressee(recipient, forms, language.tag).name : ''
  if (namesReader(text, reader, language) || isOrganisation(text, recipient.organisation)) return 'you'
  return who ?? (nameIn(answers.thanked, language) === '' ? undefined : 'one')
}

/** Whether what is thanked is the organisation that reads, by its own name. */
function isOrganisation(text: string, organisation: string): boolean {
  return organisation.trim() !== '' && folded(text) === folded(organisation)
}

/**
 * The name of the one whom a beginning thanks, where it is told alone or before a comma: `Mike`, `Dr. Roy`, `Mariette, du guichet 3`; empty
 * where it may be a common word, or the name of several.
 */
function nameIn(answer: Answer | undefined, language: Language): string {
  if (answer?.kind !== 'frame') return ''
  const [, name = ''] = named.exec(` ${answer.text.trim()}`) ?? []
  const [first = ''] = name.toLocaleLowerCase(language.tag).split(' ', 1)
  const { lower, maybeNames } = language.afterFrame
  const isCommon = [lower, maybeNames].some((words) => words.includes(first))
  const isWord = !name.includes(' ') && shapesOf(first, language) !== undefined
  return isCommon || isWord || name.endsWith('s') ? '' : name
}

/** Whether a name of whom the letter is for is said: `Karim` in `Merci Karim`, or `mme daoud`, in a letter to Karim Daoud. */
function namesReader(text: string, name: string, { reading, tag }: Language): boolean {
  const words = (one: string) => one.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []
  const titles = reading.titles.map(escapePattern).join('|')
  const titled = Array.from(
    text.matchAll(new RegExp(`(?<!\\p{L})(?:${titles})\\.? (\\p{Ll}[\\p{L}\\p{M}'’-]{2,})`, 'giu')),
    ([, one = '']) => one.charAt(0).toLocaleUpperCase(tag) + one.slice(1),
  )
  const said = new Set([...words(text), ...titled])
  return words(name).some((one) => said.has(one))
}

/**
 * The pronoun of the one whom a letter thanks, with its capital, where a title or the noun of a person tells it: `She` of `Mrs. Lang`; empty
 * where both could be meant, or neither, and where not one person is thanked.
 */
function pronounThanked(draft: Thanking, language: Language): string {
  if (whoIsThanked(draft, language) !== 'one') return ''
  const small = typedIn(draft.answers.thanked).trim().replaceAll('’', "'").toLocaleLowerCase(language.tag)
  const [one = '', other] = signsOf(language).pronouns.flatMap(([pronoun, sign]) => (sign.test(small) ? pronoun : []))
  return other === undefined ? one : ''
}

/** What the one whom a letter thanks is called after the first time: a pronoun, else the name; empty where neither is known. */
export function calledThanked(draft: Thanking, language: Language): string {
  const isOne = whoIsThanked(draft, language) === 'one'
  const { thanked } = draft.answers
  return pronounThanked(draft, language) || (isOne ? nameIn(thanked, language) || nameAfterRole(thanked, language) : '')
}

/** Of whom a beginning can speak (`She took the time to`), by whom a letter thanks; undefined where that is not known. */
export function thanksOf(draft: Thanking, language: Language): Thanks | undefined {
  const kind = whoIsThanked(draft, language)
  if (kind === 'you' || kind === 'several') return { kind, pronoun: '' }
  const pronoun = calledThanked(draft, language)
  if (pronoun !== '') return { kind: 'named', pronoun }
  return kind && { kind, pronoun }
}

/** Who speaks a beginning, and of whom, where it or one of its seams depends on whom the letter thanks. */
export function speakerOf({ thanks, seams = [] }: Frame, draft: Draft, language: Language) {
  const speaksOf = [thanks, ...seams.map((seam) => seam.thanks)].some((one) => one !== undefined)
  return speaksOf ? { ...draft, thanks: thanksOf(draft, language) } : draft
}

/** The name right after what its bearer does, at the end or before a comma: `Bob` of `our mailman Bob`, `Annie` of `votre hygiéniste, Annie`. */
function nameAfterRole(answer: Answer | undefined, language: Language): string {
  const text = typedIn(answer).trim()
  const { matches } = readSentence(text, language, '')
  const [name = ''] = matches.flatMap(({ list, to }) =>
    list === 'role' ? (named.exec(text.slice(to))?.[1] ?? []) : [],
  )
  return name
}

/** A name that ends a text, or what stands before its comma. */
const named = /^,? ((?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,2}\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)\s*(?:[,.!]|$)/u

type Signs = Readonly<{
  reader: RegExp
  several: RegExp
  acts: RegExp
  pronouns: readonly (readonly [string, RegExp])[]
}>

const made = new WeakMap<Language, Signs>()

/** The signs of a language, `{people}` being its nouns of one person: `cashier`, `mother`. */
function signsOf(language: Language): Signs {
  const known = made.get(language)
  if (known) return known
  const { role, kin } = language.reading.lists
  const nouns = [...role.filter((phrase) => !phrase.includes(' ')), ...kin, ...(language.people ?? [])].flatMap(
    (phrase) => phrase.split(' ').at(-1)?.split('|') ?? [],
  )
  const people = `(?:${nouns.map(escapePattern).join('|')})`
  const asPattern = (sign: string) => new RegExp(sign.replaceAll('{people}', people), 'u')
  const signs = {
    reader: asPattern(language.readerSigns),
    several: asPattern(language.severalSigns),
    acts: asPattern(language.readerActs),
    pronouns: Object.entries(language.pronounSigns).map(([pronoun, sign]) => [pronoun, asPattern(sign)] as const),
  }
  made.set(language, signs)
  return signs
}
