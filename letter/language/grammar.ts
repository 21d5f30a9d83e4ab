import type { Grammar } from './grammar-data'
import { join, joinNoun } from './seams'

/** Names that keep their capital, as `plainForm` writes them. */
type Names = ReadonlySet<string>

/** A frame completed by the writer: a repeated beginning is merged, a common first word takes its lower case. */
export function completeFrame(
  start: string,
  completion: string,
  grammar: Grammar,
  { takes, names }: Readonly<{ takes?: 'noun' | 'verb' | undefined; names?: Names }> = {},
): string {
  const given = withoutRepeat(start, completion, grammar)
  const rest = takes === 'verb' ? lowerFirst(given, grammar.tag) : lowerFirstWord(given, grammar, names)
  return takes === 'noun' ? joinNoun(start, rest, grammar) : join(start, rest, grammar)
}

/** The text with a small first letter where its first word is common; a name or an acronym keeps its capital. */
export function lowerCommonWord(text: string, { tag, afterFrame }: Pick<Grammar, 'tag' | 'afterFrame'>): string {
  const first = firstWord(text)
  const lower = first.toLocaleLowerCase(tag)
  const acronym = first.length > 1 && first === first.toLocaleUpperCase(tag)
  return !acronym && afterFrame.lower.includes(lower) ? lower + text.slice(first.length) : text
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
  return new RegExp(`[\\p{L}\\p{N},] ${first}(?!\\p{L})`, 'u').test(rest)
}

/** A verb is no name: it keeps its capital only with others. */
function lowerFirst(text: string, tag: string): string {
  const first = firstWord(text)
  return /^\p{Lu}\p{Ll}*$/u.test(first) ? first.toLocaleLowerCase(tag) + text.slice(first.length) : text
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? ''
}

/** Drops what the completion says again of its beginning: `… parce que` + `parce qu'il`. */
function withoutRepeat(start: string, completion: string, grammar: Grammar): string {
  const words = start.split(' ')
  for (let from = 0; from < words.length; from += 1)
    for (const repeat of repeatsOf(words.slice(from).join(' '), grammar))
      if (sameStart(completion, repeat, grammar.tag)) return completion.slice(repeat.length).trimStart()
  return completion
}

/** How a writer says this end of a frame again: whole, without its opening mark, or elided. */
function repeatsOf(tail: string, { joiner, sentences, elision }: Grammar): readonly string[] {
  const unopened = [...tail].findIndex((sign) => !sentences.openers.includes(sign))
  const elidable = elision?.rules.some(({ words }) => words.some((word) => word.at(-1) === tail.at(-1)))
  return [...new Set([tail, [...tail].slice(unopened).join('')])].flatMap((said) =>
    elidable ? [`${said}${joiner}`, `${said.slice(0, -1)}'`] : [`${said}${joiner}`],
  )
}

function sameStart(text: string, start: string, tag: string): boolean {
  return text.slice(0, start.length).replaceAll('’', "'").toLocaleLowerCase(tag) === start.toLocaleLowerCase(tag)
}
