import { cleanText } from '../text/clean-text'
import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'
import { escapePattern } from '../text/escape-pattern'
import { withCapital } from '../text/sentence-text'
import { typedIn } from '../draft/typed-in'

type Matters = Language['matters']

/** A subject read from what was written, in its words: the first thing of theirs that people write letters about; empty where there is none. */
export function offeredMatter({ answers }: Pick<Draft, 'answers'>, language: Language): string {
  const pattern = made.get(language.matters) ?? patternOf(language.matters)
  made.set(language.matters, pattern)
  const said = cleanText([answers.what, answers.thanked, answers.gesture, answers.why].map(typedIn).join('\n'))
  const [found = ''] = pattern.exec(said.replaceAll('’', "'")) ?? []
  return found && withCapital(found, language)
}

const made = new WeakMap<Matters, RegExp>()

function patternOf({ owners, things, links }: Matters): RegExp {
  const owner = either(owners)
  const thing = `${either(things)}(?![\\p{L}\\p{N}'’-])`
  const of = `(?: ${either(links)}${owner}[\\p{L}-]+)?`
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])${owner}${thing}${of}`, 'iu')
}

function either(words: readonly string[]): string {
  return `(?:${words.map(escapePattern).join('|')})`
}
