import type { Convention, DateForms, TypographyRules } from './convention'
import { escapePattern } from '../text/escape-pattern'
import { remembered } from '../text/remembered'
import { gap, tieNumbers, type Pass } from './number-ties'

const letterOrFigure = '[\\p{L}\\p{N}]'
const sign = '[\\p{Lu}\\p{N}_/.-]'

/** What the pass leaves alone. What repeats is bounded, so that a long text is read once. */
const untouched = new RegExp(
  [
    // Addresses and links.
    '(?<!\\S)[^\\s@]+@\\S+',
    '\\b(?:[Hh][Tt]{2}[Pp][Ss]?:\\/\\/|[Ww]{3}\\.)\\S+',
    // Codes, of capitals and figures: `AB-114`.
    `(?<!${letterOrFigure})(?=${sign}{0,40}\\p{Lu})(?=${sign}{0,40}\\p{N})[\\p{Lu}\\p{N}]{1,40}(?:[_/.-][\\p{Lu}\\p{N}]{1,40}){0,9}(?!${letterOrFigure})`,
    // Telephone and order numbers with a hyphen: `418 555-0142`.
    `(?<!${letterOrFigure})(?:\\+|\\(\\d{2,4}\\) ?)?\\d{1,20}(?:[ .-]\\d{1,20}){0,6}-\\d{3,20}(?:-\\d{1,20}){0,6}(?!\\p{N})`,
    // Emoticons, and the colon of a clock time.
    `(?<!\\S)[:;=][-']?[()DPpOo|/\\\\*]+(?!${letterOrFigure})`,
    '(?<=\\b\\d{1,2}):(?=\\d{2}\\b)',
  ].join('|'),
  'gu',
)
const mask = '\ufdd0'

const made = new WeakMap<Convention, Pass>()
const typeset = remembered(
  (text, pass: Pass) => pass(text),
  (pass) => pass,
)

/**
 * The last pass over cleaned text: apostrophes, quotes, ellipsis and no-break spaces of a convention; words stay as they are.
 * Made once a convention. Sources: docs/conventions.md.
 */
export function typesetter(convention: Convention): Pass {
  const known = made.get(convention)
  if (known) return known
  const anew = makeTypesetter(convention)
  const pass: Pass = (text) => typeset(text, anew)
  made.set(convention, pass)
  return pass
}

function makeTypesetter({ typography, dates }: Convention): Pass {
  const passes = [quotes(typography), spaces(typography), days(dates), hours(typography)]
  passes.push(tieNumbers(typography), titles(typography), withoutStraySpaces)
  return (text) => {
    const kept: string[] = []
    const masked = text.replace(untouched, (match) => {
      kept.push(match)
      return mask
    })
    return passes.reduce((set, pass) => pass(set), masked).replaceAll(mask, () => kept.shift() ?? '')
  }
}

function quotes({ quotes: outer, innerQuotes: inner }: TypographyRules): Pass {
  return (text) => {
    const doubled = text.includes('"') ? doubleQuotes(text, outer) : text
    const single = doubled
      .replace(/(?<![\p{L}\p{N}])'(?!n')(?!\d0s)([^'\n]+)'(?![\p{L}\p{N}])/gu, `${inner.open}$1${inner.close}`)
      .replace(/(?<!\d)'|'(?=\p{L})(?!x)/gu, '’')
      .replace(/(?<![./\\])\.{3}(?![./\\])/g, '…')
    return outer.open.startsWith('«')
      ? single.replace(/«[^\S\n]*/g, outer.open).replace(/[^\S\n]*»/g, outer.close)
      : single
  }
}

function doubleQuotes(text: string, { open, close }: TypographyRules['quotes']): string {
  const sides = sidesOf(text)
  return text.replace(/([^\S\n]*)"([^\S\n]*)/g, (found, before: string, after: string, at: number) => {
    const side = sides.get(at + before.length)
    if (!side) return found
    return side === 'open' ? `${before && ' '}${open}` : `${close}${after && ' '}`
  })
}

/**
 * Where the straight quotes of a text open and close, by their places; none when they do not pair. After a figure, one is the sign of
 * inches (`55"`), unless a quote is open that no other closes.
 */
function sidesOf(text: string): ReadonlyMap<number, 'open' | 'close'> {
  const sides = new Map<number, 'open' | 'close'>()
  let open = false
  // From the end: whether the next quote that is no sign of inches closes one, as it touches what stands before it.
  const marks = Array.from(text.matchAll(/"/g), ({ index }) => index).toReversed()
  const closesAfter = new Map<number, boolean>()
  let closes = false
  for (const at of marks) {
    closesAfter.set(at, closes)
    if (!isSize(text, at)) closes = /\S/.test(text[at - 1] ?? '')
  }
  for (const at of marks.toReversed()) {
    if (isSize(text, at) && (!open || closesAfter.get(at))) continue
    open = !open
    sides.set(at, open ? 'open' : 'close')
  }
  return open ? new Map() : sides
}

function isSize(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '')
}

/** A mark inside a word, a file name or a code is part of it. */
function spaces({ spaced, narrow, tight, opening }: TypographyRules): Pass {
  const passes: Pass[] = []
  const add = (pattern: RegExp, replacement: string) => passes.push((text) => text.replace(pattern, replacement))
  if (opening) add(new RegExp(`([${opening}])${gap}+`, 'g'), '$1')
  add(new RegExp(`${gap}+(?=[${tight},.…]+(?:[\\s"'”’»)\\]]|$))`, 'g'), '')
  if (spaced) add(new RegExp(`(?<=\\S)${gap}*([${spaced}])(?=\\s|$)`, 'g'), '\u00a0$1')
  if (narrow)
    add(
      new RegExp(`(?<=[^\\s(\\[«“‘${narrow}])(?!(?<=&#?[a-z\\d]{2,8});)${gap}*([${narrow}]+)(?=[\\s)\\]»”’…]|$)`, 'g'),
      '\u202f$1',
    )
  return (text) => passes.reduce((set, pass) => pass(set), text)
}

/** The day and its month, with what the pattern of dates has between them: `14 octobre`, `October 14`, `14 de octubre`. */
function days({ pattern, first, months, ordinals }: DateForms): Pass {
  const [, before, between = ''] = /\{(day|month)\}([^{]*)\{(?:day|month)\}/.exec(pattern) ?? []
  if (!/\s/.test(between)) return (text) => text
  const month = months.map(escapePattern).join('|')
  const ranks = ordinals.length > 0 ? `(?:${ordinals.map(escapePattern).join('|')})?` : ''
  const spaced = escapePattern(between).replace(/\s/g, ' ')
  const tie =
    before === 'day'
      ? new RegExp(`\\b(${escapePattern(first)}|\\d{1,2}${ranks})${spaced}(?=(?:${month})(?!\\p{L}))`, 'gu')
      : new RegExp(`(?<!\\p{L})(${month})${spaced}(?=\\d{1,2}\\b)`, 'gu')
  return (text) => text.replace(tie, `$1${between.replace(/\s/g, '\u00a0')}`)
}

function hours({ hourMark }: TypographyRules): Pass {
  if (!hourMark) return (text) => text
  const time = new RegExp(`\\b(\\d{1,2})${gap}?${hourMark}(?:${gap}?([0-5]\\d))?(?![\\p{L}\\p{N}])`, 'gu')
  const write = (_: string, hour: string, minutes: string | undefined) =>
    `${hour}\u00a0${hourMark}${minutes ? `\u00a0${minutes}` : ''}`
  return (text) => text.replace(time, write)
}

function titles({ titles: all }: TypographyRules): Pass {
  const title = new RegExp(`(?<!\\p{L})(${all.map(escapePattern).join('|')}) (?=\\p{Lu})`, 'gu')
  return (text) => text.replace(title, '$1\u00a0')
}

/** A quote that was opened and never closed leaves no space at the end. */
function withoutStraySpaces(text: string): string {
  return text.replace(/^[\u00a0\u202f]+|[\u00a0\u202f]+$/g, '')
}
