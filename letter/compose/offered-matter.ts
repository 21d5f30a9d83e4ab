import { cleanText } from '../text/clean-text'
import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'
import { escapePattern } from '../text/escape-pattern'
import { remembered } from '../text/remembered'
import { withCapital } from '../text/sentence-text'
import { typedIn } from '../draft/typed-in'

type Matters = Language['matters']

/** A subject read from what was written, in its words: the first thing of theirs that people write letters about; empty where there is none. */
export function offeredMatter({ answers }: Pick<Draft, 'answers'>, language: Language): string {
  const typed = [answers.what, answers.thanked, answers.gesture, answers.why].map(typedIn).join('\n')
  const found = firstThing(typed, language.matters)
  return found && withCapital(found, language)
}

const made = new WeakMap<Matters, RegExp>()

const firstThing = remembered(
  (typed: string, matters: Matters) => {
    const pattern = made.get(matters) ?? patternOf(matters)
    made.set(matters, pattern)
    return pattern.exec(cleanText(typed).replaceAll('’', "'"))?.[0] ?? ''
  },
  (matters) => matters,
  { texts: 4, letters: 20_000 },
)

function patternOf({ owners, things, firstThings, links }: Matters): RegExp {
  const owner = either(owners)
  const thing = `(?:${owner}${either(things)}|(?<=^|\\n|[.!?…] )${owner}${either(firstThings)})(?![\\p{L}\\p{N}'’-])`
  const of = `(?: ${either(links)}${owner}[\\p{L}-]+)?`
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])${thing}${of}`, 'iu')
}

/** The longest first: a bus stop is no bus. */
function either(words: readonly string[]): string {
  const longest = words.toSorted((a, b) => b.length - a.length)
  return `(?:${longest.map(escapePattern).join('|')})`
}
