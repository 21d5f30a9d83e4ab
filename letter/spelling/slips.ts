import { quotedIn } from '../text/quoted'
import { escapePattern } from '../text/escape-pattern'
import { hasUsualLetters, inUsualLetters } from '../text/usual-letters'
import type { Stretch } from '../text/stretch'
import { blankedCodes } from './words-of-text'

/**
 * How words are written for others that exist too: `slip` is found where `before` and `after` stand at its sides (nothing: anything
 * may), and `as` is to be put instead, `$1` being its first group. All three are patterns in small
 * letters, where `{name}` is any word of that list and `{stem}` the stem of any of the regular verbs.
 */
type SlipRule = Readonly<{ slip: string; as: string; before?: string; after?: string }>

/**
 * The usual slips of a language, of which the first that is found in a place counts, and the lists of words that they name. Stems are
 * looked up: hundreds of them in each pattern would be slow to make.
 */
export type SlipTable = Readonly<{
  lists: Readonly<Record<string, readonly string[]>>
  stems: readonly string[]
  rules: readonly SlipRule[]
}>

/** A stretch of a text that is likely to be a slip, and what to write instead. */
export type Slip = Stretch & Readonly<{ instead: string }>

/**
 * The usual slips of a text, in order. None in a quotation, a code, an address or one of the `names`, nor in a text all in
 * capitals. Throws a RangeError where a rule names a list that the table does not have.
 */
export function slipsIn(text: string, table: SlipTable, names: readonly string[]): readonly Slip[] {
  const steps = slipsStep(text, table, names)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same, a rule at each step: a pattern is slow to make, and whoever writes must not wait for all of them. */
export function* slipsStep(
  text: string,
  table: SlipTable,
  names: readonly string[],
): Generator<undefined, readonly Slip[]> {
  if (!/\p{Ll}/u.test(text)) return []
  const readable = blanked(text, names)
  // The patterns know small letters alone; a text that changes its length with them could not be marked where it should.
  const small = readable.toLowerCase()
  if (small.length !== text.length) return []
  const { rules, stems } = madeOf(table)
  const areUsual = hasUsualLetters(small)
  const found: Slip[] = []
  for (const { isIn, usual, pattern, as } of rules) {
    if (!isIn.test(small)) continue
    yield
    for (const match of small.matchAll(areUsual ? usual() : pattern())) {
      const stretch = { from: match.index, to: match.index + match[0].length }
      const isTaken = found.some(({ from, to }) => from < stretch.to && stretch.from < to)
      const isVerb = Object.values(match.groups ?? {}).every((stem) => stem === undefined || stems.has(stem))
      if (isTaken || !isVerb || isName(readable, stretch)) continue
      const instead = as.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '').replaceAll("'", '’')
      if (instead === readable.slice(stretch.from, stretch.to)) continue
      const isCapital = /^\p{Lu}/u.test(readable.slice(stretch.from))
      found.push({ ...stretch, instead: isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/**
 * A rule as it is looked for: first for what it finds, whatever is at its sides, so that the long pattern of a rare slip is seldom made; then
 * by its pattern, `usual` for a text with no letters but usual ones.
 */
type MadeRule = Readonly<{ isIn: RegExp; usual: () => RegExp; pattern: () => RegExp; as: string }>
type Made = Readonly<{ rules: readonly MadeRule[]; stems: ReadonlySet<string> }>

const made = new WeakMap<SlipTable, Made>()

function madeOf(table: SlipTable): Made {
  const known = made.get(table) ?? {
    rules: table.rules.map((rule) => madeRule(rule, table)),
    stems: new Set(wordsOf(table.stems)),
  }
  made.set(table, known)
  return known
}

function madeRule(rule: SlipRule, table: SlipTable): MadeRule {
  let usual: RegExp | null = null
  let pattern: RegExp | null = null
  return {
    isIn: new RegExp(
      spelledOut(`(?<!${letter})(?:${rule.slip})${rule.after === undefined ? `(?!${letter})` : ''}`, table.lists),
      'u',
    ),
    usual: () => (usual ??= new RegExp(inUsualLetters(patternOf(rule, table)), 'gu')),
    pattern: () => (pattern ??= new RegExp(patternOf(rule, table), 'gu')),
    as: rule.as,
  }
}

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

function patternOf({ before, slip, after }: SlipRule, { lists }: SlipTable): string {
  const left =
    before === undefined ? wordStart : `${partStart}(?<=(?:(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}_-]))(?:${before}))`
  const right = after === undefined ? wordEnd : `(?=(?:${after})(?:(?<=['\\s])|${wordEnd}))`
  return spelledOut(`${left}(?:${slip})${right}`, lists)
}

// The letters that both languages use most: a class of all letters is slow to make.
const letter = '[a-zà-öø-ÿ]'
const wordStart = "(?<![\\p{L}\\p{M}\\p{N}'_.-])"
const wordEnd = "(?![\\p{L}\\p{M}\\p{N}'_-])"
// After an apostrophe or a hyphen too: what stands before tells which.
const partStart = '(?<![\\p{L}\\p{M}\\p{N}_])'

function spelledOut(pattern: string, lists: SlipTable['lists']): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string, place: number) => {
    if (name === 'stem') return `(?<stem${place}>\\p{L}+)`
    const lines = lists[name]
    if (!lines) throw new RangeError(`There is no list of words ${name}`)
    return `(?:${spelledOut(wordsOf(lines).join('|'), lists)})`
  })
}

const patterns = new WeakMap<readonly string[], RegExp>()

function namesPattern(names: readonly string[]): RegExp {
  const own = names
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .map((name) => escapePattern(name.replaceAll('’', "'")))
  return own.length === 0 ? /(?!)/g : new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'giu')
}

/** One apostrophe, one space, and a sign of nothing for each unit of what is not the writer's to spell. */
function blanked(text: string, names: readonly string[]): string {
  const plain = blankedCodes(text)
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u00A0\u202F]/gu, ' ')
  const pattern = patterns.get(names) ?? namesPattern(names)
  patterns.set(names, pattern)
  const withoutNames = plain.replace(pattern, (name) => nothing(name.length))
  return quotedIn(text).reduce(
    (left, { from, to }) => left.slice(0, from) + nothing(to - from) + left.slice(to),
    withoutNames,
  )
}

const nothing = (length: number) => '\uFFFC'.repeat(length)

/** A capital that begins no sentence, or an acronym. */
function isName(text: string, { from, to }: Stretch): boolean {
  if (/^\p{Lu}{2,}$|\s\p{Lu}/u.test(text.slice(from, to))) return true
  return /^\p{Lu}/u.test(text.slice(from)) && /[\p{L}\p{N},]['\s-]*$/u.test(text.slice(0, from))
}
