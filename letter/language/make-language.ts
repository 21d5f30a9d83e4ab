import type { Closing } from './courtesy'
import type { Language } from './language'
import { withDifferences } from './with-differences'

/** The files of a language's folder that letters are made from, as they are read, and `numbers.json`, which all share. */
export type LanguageFiles = Readonly<{
  language: object
  letter: object
  phrases: readonly object[]
  questions: object
  numbers: object
  badge: Readonly<{ words: object }>
}>

/**
 * The language that the files of a folder make, all but what the check looks for, with what they need not say twice. RangeError for a convention that is as
 * none. JSON widens literals, hence `as`; a test checks every file of every folder against its schema.
 */
export function makeLanguage({
  language,
  letter,
  phrases,
  questions,
  numbers,
  badge,
}: LanguageFiles): Omit<Language, 'check'> {
  const { ordinals } = language as Pick<Language, 'ordinals'>
  const { conventions: told } = letter as Readonly<{ conventions: ToldConventions }>
  const conventions = Object.keys(told).map((tag) => [tag, conventionOf(tag, told, ordinals)] as const)
  const made: object = {
    ...letter,
    ...language,
    conventions: Object.fromEntries(conventions),
    phrases: (phrases as readonly ToldPhrase[]).flatMap(ofEachRole),
    questions,
    numbers,
    badge: badge.words,
  }
  return made as Omit<Language, 'check'>
}

/** A phrase of `phrases.json`, of one role or of several. */
type ToldPhrase = Readonly<{ role: string | readonly string[] }>

function ofEachRole({ role, ...phrase }: ToldPhrase): object[] {
  return [role].flat().map((one) => ({ role: one, ...phrase }))
}

/** The conventions of `letter.json`: each whole, or `as` another one of the same file with differences. */
type ToldConventions = Readonly<Record<string, Readonly<{ as?: string }>>>

function conventionOf(tag: string, all: ToldConventions, ordinals: readonly string[]): object {
  const { as, ...own } = all[tag] ?? {}
  const model = as === undefined ? {} : all[as]
  if (!model || model.as !== undefined) throw new RangeError(`${tag} is as ${as}, which is no whole convention`)
  const whole = withDifferences(withDifferences(model, own), { dates: { ordinals } }) as Closings
  return { ...whole, emailClosings: [...whole.emailClosings, ...childsClosings(whole)] }
}

type Closings = Readonly<Record<'closings' | 'emailClosings', readonly Closing[]>>

/** A child's e-mail closes as a child's letter does, unless it is told otherwise. */
function childsClosings({ closings, emailClosings }: Closings): readonly Closing[] {
  const isChilds = ({ register }: Closing) => register === 'child'
  return emailClosings.some(isChilds) ? [] : closings.filter(isChilds)
}
