import type { Convention, DateForms, TypographyRules } from './convention'
import { escapePattern } from '../text/escape-pattern'
import { tieNumbers, type Pass } from './number-ties'

/** Addresses, links and the colon of a clock time, which the pass leaves alone. */
const untouched = /(?<!\S)[^\s@]+@\S+|\b(?:https?:\/\/|www\.)\S+|(?<=\b\d{1,2}):(?=\d{2}\b)/gi
const mask = '\ufdd0'

const made = new WeakMap<Convention, Pass>()

/**
 * The last pass over cleaned text: apostrophes, quotes, ellipsis and no-break spaces of a convention; words stay as they are.
 * Made once a convention. Sources: docs/conventions.md.
 */
export function typesetter(convention: Convention): Pass {
  const pass = made.get(convention) ?? makeTypesetter(convention)
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
    const paired = (text.match(/"/g) ?? []).length % 2 === 0
    let open = false
    const doubled = text.replace(/(\s*)"(\s*)/g, (found, before: string, after: string) => {
      if (!paired) return found
      open = !open
      return open ? `${before && ' '}${outer.open}` : `${outer.close}${after && ' '}`
    })
    const single = doubled
      .replace(/(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu, `${inner.open}$1${inner.close}`)
      .replace(/'/g, '’')
      .replace(/\.{3,}/g, '…')
    return outer.open.startsWith('«') ? single.replace(/«\s*/g, outer.open).replace(/\s*»/g, outer.close) : single
  }
}

/** A mark inside a word, a file name or a code is part of it. */
function spaces({ spaced, narrow, tight, opening }: TypographyRules): Pass {
  const passes: Pass[] = []
  const add = (pattern: RegExp, replacement: string) => passes.push((text) => text.replace(pattern, replacement))
  if (opening) add(new RegExp(`([${opening}])\\s+`, 'g'), '$1')
  add(new RegExp(`\\s+(?=[${tight},.…])(?!\\s+\\.\\d)`, 'g'), '')
  if (spaced) add(new RegExp(`(?<=\\S)\\s*([${spaced}])(?=\\s|$)`, 'g'), '\u00a0$1')
  if (narrow) add(new RegExp(`(?<=[^\\s(\\[«“‘${narrow}])\\s*([${narrow}]+)(?=[\\s)\\]»”’…]|$)`, 'g'), '\u202f$1')
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
  const time = new RegExp(`\\b(\\d{1,2})\\s?${hourMark}(?:\\s?([0-5]\\d))?(?![\\p{L}\\p{N}])`, 'gu')
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
