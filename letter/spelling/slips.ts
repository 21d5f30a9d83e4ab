import { quotedIn } from '../text/quoted'
import { escapePattern } from '../text/escape-pattern'
import type { Stretch } from '../text/stretch'
import { blankedCodes } from './words-of-text'

/**
 * How words are written for others that exist too: `slip` is found where `before` and `after` stand at its sides (nothing: anything
 * may), and `as` is to be put instead, `$1` being its first group. All three are patterns, where `{name}` is any word of that list.
 */
type SlipRule = Readonly<{ slip: string; as: string; before?: string; after?: string }>

/** The usual slips of a language, of which the first that is found in a place counts, and the lists of words that they name. */
export type SlipTable = Readonly<{ lists: Readonly<Record<string, readonly string[]>>; rules: readonly SlipRule[] }>

/** A stretch of a text that is likely to be a slip, and what to write instead. */
export type Slip = Stretch & Readonly<{ instead: string }>

/**
 * The usual slips of a text, in order. None in a quotation, a code, an address or one of the `names`, nor in a text all in
 * capitals. Throws a RangeError where a rule names a list that the table does not have.
 */
export function slipsIn(text: string, table: SlipTable, names: readonly string[]): readonly Slip[] {
  if (!/\p{Ll}/u.test(text)) return []
  const readable = blanked(text, names)
  const found: Slip[] = []
  for (const { pattern, as } of patternsOf(table)) {
    for (const match of readable.matchAll(pattern)) {
      const slip = { from: match.index, to: match.index + match[0].length, instead: likeTyped(match, as) }
      const isTaken = found.some(({ from, to }) => from < slip.to && slip.from < to)
      if (!isTaken && !isName(readable, slip)) found.push(slip)
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

type Pattern = Readonly<{ pattern: RegExp; as: string }>

const made = new WeakMap<SlipTable, readonly Pattern[]>()

function patternsOf(table: SlipTable): readonly Pattern[] {
  const patterns = made.get(table) ?? table.rules.map((rule) => ({ pattern: patternOf(rule, table), as: rule.as }))
  made.set(table, patterns)
  return patterns
}

function patternOf({ before = '', slip, after }: SlipRule, { lists }: SlipTable): RegExp {
  const left = before === '' ? '' : `(?<=(?:(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}_-]))(?:${before}))`
  const right = after === undefined ? wordEnd : `(?=(?:${after})(?:(?<=['\\s])|${wordEnd}))`
  const start = before === '' ? "(?<![\\p{L}\\p{M}\\p{N}'_-])" : '(?<![\\p{L}\\p{M}\\p{N}_])'
  return new RegExp(spelledOut(`${start}${left}(?:${slip})${right}`, lists), 'giu')
}

const wordEnd = "(?![\\p{L}\\p{M}\\p{N}'_-])"

function spelledOut(pattern: string, lists: SlipTable['lists']): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const lines = lists[name]
    if (!lines) throw new RangeError(`There is no list of words ${name}`)
    return `(?:${spelledOut(lines.flatMap((line) => line.split(' ')).join('|'), lists)})`
  })
}

/** One apostrophe, one space, and a sign of nothing for each unit of what is not the writer's to spell. */
function blanked(text: string, names: readonly string[]): string {
  const plain = blankedCodes(text)
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u00A0\u202F]/gu, ' ')
  const own = names
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .map((name) => escapePattern(name.replaceAll('’', "'")))
  const withoutNames =
    own.length === 0
      ? plain
      : plain.replace(new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'giu'), (name) => nothing(name.length))
  return quotedIn(text).reduce(
    (left, { from, to }) => left.slice(0, from) + nothing(to - from) + left.slice(to),
    withoutNames,
  )
}

const nothing = (length: number) => '\uFFFC'.repeat(length)

/** A capital that begins no sentence. */
function isName(text: string, { from }: Stretch): boolean {
  return /^\p{Lu}/u.test(text.slice(from)) && /[\p{L}\p{N},]['\s-]*$/u.test(text.slice(0, from))
}

function likeTyped(match: RegExpExecArray, as: string): string {
  const instead = as.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
  return /^\p{Lu}/u.test(match[0]) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
