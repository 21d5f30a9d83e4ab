import { forms, shapesOf } from './completion-shapes'
import type { Grammar, Shape } from './grammar-data'
import { remembered } from '../text/remembered'
import { join, joinNoun } from './seams'

/** Names that keep their capital, as `plainForm` writes them. */
type Names = ReadonlySet<string>

/**
 * A beginning completed by the writer: what it repeats is merged, a common first word takes its lower case, and so does a verb
 * or an adjective where the frame takes one; not where somebody's name begins it (`named`).
 */
export function completeFrame(
  start: string,
  completion: string,
  grammar: Grammar,
  { takes, names, named }: Readonly<{ takes?: readonly Shape[] | undefined; names?: Names; named?: boolean }> = {},
): string {
  const given = withoutRepeat(start, completion, grammar)
  const shapes = shapesOf(given, grammar)
  const isForm = shapes?.some((shape) => forms.includes(shape) && takes?.includes(shape))
  const lowered =
    isForm && !names?.has(firstWord(given).toLocaleLowerCase(grammar.tag)) && !isNamed(given, grammar)
      ? lowerFirst(given, grammar.tag)
      : lowerFirstWord(given, grammar, names)
  const rest = named ? given : lowered
  // A name that begins with an article keeps it: `de Le Goff`.
  const isNoun = takes?.includes('noun') && (shapes?.includes('noun') ?? true) && !/^\p{Lu}/u.test(rest)
  return isNoun ? joinNoun(start, rest, grammar) : join(start, rest, grammar)
}

/**
 * The text with a small first letter where its first word is common. An acronym keeps its capital, and so does a word that may
 * be a name (`La Tuque`, `Ma et Luc`, `Ma est venu`, `On` alone).
 */
export function lowerCommonWord(text: string, grammar: Pick<Grammar, 'tag' | 'afterFrame'>): string {
  const { tag, afterFrame } = grammar
  const first = firstWord(text)
  const rest = text.slice(first.length)
  const lower = first.toLocaleLowerCase(tag)
  const isAcronym = first.length > 1 && first === first.toLocaleUpperCase(tag)
  const next = /^(?:['’]|\s+)([\p{Ll}\p{Lo}\p{N}$€£][\p{L}\p{M}]*)/u.exec(rest)?.[1]
  const title = /^\s+(\p{Lu}\p{Ll}+)/u.exec(rest)?.[1]?.toLocaleLowerCase(tag)
  const isTitled = title !== undefined && afterFrame.titles?.includes(title) === true
  const goesOn = isTitled || (next !== undefined && !afterFrame.links.includes(next))
  const isCommon =
    (afterFrame.lower.includes(lower) && !rest.startsWith('-')) || (afterFrame.maybeNames.includes(lower) && goesOn)
  return isCommon && !isAcronym && !isNamed(text, grammar) ? lower + rest : text
}

/** Whether a text begins with somebody's name, though the word may be common: `Ma est venu`, `Will Roy was late`, `Mark and Lea`. */
function isNamed(text: string, { tag, afterFrame }: Pick<Grammar, 'tag' | 'afterFrame'>): boolean {
  const { beforeVerb, links } = afterFrame
  if (!beforeVerb) return false
  const { names, verbs, adverbs, commonBefore } = beforeVerb
  const [, first = '', next = '', capital, after = ''] =
    /^(\p{Lu}\p{Ll}*)(?:\s\p{Lu}[\p{L}\p{M}-]*)?\s(\p{Ll}+)(?![-\p{L}])(\s\p{Lu})?(?:[\s'’]*(\p{Ll}+))?/u.exec(text) ??
    []
  const name = first.toLocaleLowerCase(tag)
  if (!names.includes(name)) return false
  if (capital !== undefined && links.includes(next)) return true
  const common = commonBefore[name] ?? []
  if (common.includes(next) || common.includes(`${next} ${after}`)) return false
  return verbs.includes(next) || (adverbs.includes(next) && verbs.includes(after))
}

/** The text with a small first letter where its first word is common or, in a language that asks for it, no name. */
export function lowerFirstWord(text: string, grammar: Pick<Grammar, 'tag' | 'afterFrame'>, names?: Names): string {
  const lowered = lowerCommonWord(text, grammar)
  const isLeft = lowered !== text || !grammar.afterFrame.allButNames || isName(text, grammar.tag, names)
  return isLeft ? lowered : lowerFirst(text, grammar.tag)
}

/** One of the names, a word that another capital follows, or one that has its capital in the middle of a sentence too. */
function isName(text: string, tag: string, names: Names = new Set()): boolean {
  const first = firstWord(text)
  const rest = text.slice(first.length)
  if (names.has(first.toLocaleLowerCase(tag)) || /^\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}/u.test(rest)) return true
  if (!rest.includes(` ${first}`)) return false
  return new RegExp(`[\\p{L}\\p{N},] ${first}(?!\\p{L})`, 'u').test(rest)
}

/** The text with a small first letter; a word in capitals keeps them all. */
export function lowerFirst(text: string, tag: string): string {
  const first = firstWord(text)
  return /^\p{Lu}\p{Ll}*$/u.test(first) ? first.toLocaleLowerCase(tag) + text.slice(first.length) : text
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? ''
}

// A beginning holds a name that was typed, which may be as long as a field: nobody says more words than these again.
const mostRepeated = 30

function plainFirst(text: string, tag: string): string {
  return text.slice(0, 1).replace('’', "'").toLocaleLowerCase(tag)
}

/** A completion without what it says again of its beginning: `il` of `… parce que` + `parce qu'il`. */
export function withoutRepeat(start: string, completion: string, grammar: Grammar): string {
  return unrepeated(completion, grammar, start)
}

const unrepeated = remembered(unrepeatedAnew, (grammar) => grammar)

function unrepeatedAnew(completion: string, grammar: Grammar, start: string): string {
  // `I wonder why` + `why?` says it all again.
  const given = /^\p{L}+\s*\p{P}*$/u.test(completion) ? firstWord(completion) + grammar.joiner : completion
  const again = everyRepeat(start, grammar).find(
    (repeat) => sameStart(given, repeat, grammar.tag) && !beginsName(completion, repeat, grammar),
  )
  return again === undefined ? completion : given.slice(again.length).trimStart()
}

/** How a writer may say again any end of a beginning, the longest first. */
const everyRepeat = remembered(
  (start: string, grammar: Grammar): readonly string[] => {
    const words = start.split(' ').slice(-mostRepeated)
    // Each end of the beginning ends alike.
    const isElidable = endsElidable(start, grammar)
    return words.flatMap((_, from) => repeatsOf(words.slice(from).join(' '), isElidable, grammar))
  },
  (grammar) => grammar,
)

/** `De Souza` begins with its own particle, which `le travail de` does not say already; `de Souza` may repeat it. */
function beginsName(completion: string, repeat: string, { tag, particles }: Grammar): boolean {
  const particle = repeat.trim().toLocaleLowerCase(tag)
  const isParticle = particles.people.includes(particle) || particles.places.includes(particle)
  return isParticle && /^\p{Lu}/u.test(completion) && /^\s*\p{Lu}/u.test(completion.slice(repeat.length))
}

/** How a writer says this end of a frame again: whole, without its opening mark, elided, or in another way of the language. */
function repeatsOf(tail: string, isElidable: boolean, { joiner, sentences, afterFrame }: Grammar): readonly string[] {
  const others = (afterFrame.repeats?.[tail] ?? []).map((other) => (other.endsWith("'") ? other : `${other}${joiner}`))
  const unopened = [...tail].findIndex((sign) => !sentences.openers.includes(sign))
  const again = [...new Set([tail, [...tail].slice(unopened).join('')])].flatMap((said) =>
    isElidable ? [`${said}${joiner}`, `${said.slice(0, -1)}'`] : [`${said}${joiner}`],
  )
  return [...others, ...again]
}

function endsElidable(start: string, { elision }: Grammar): boolean {
  return elision?.rules.some(({ words }) => words.some((word) => word.at(-1) === start.at(-1))) === true
}

function sameStart(text: string, start: string, tag: string): boolean {
  // Most differ at once: the whole of them is made small where they do not.
  if (plainFirst(text, tag) !== plainFirst(start, tag)) return false
  return text.slice(0, start.length).replaceAll('’', "'").toLocaleLowerCase(tag) === start.toLocaleLowerCase(tag)
}
