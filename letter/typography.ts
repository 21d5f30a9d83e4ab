import type { Convention, TypographyRules } from './convention'

/** Addresses, links and clock times, which the pass leaves alone. */
const untouched = /(?<!\S)[^\s@]+@\S+|\b(?:https?:\/\/|www\.)\S+|\b\d{1,2}:\d{2}\b/gi
const mask = '\ufdd0'

type Pass = (text: string) => string

const made = new WeakMap<Convention, Pass>()

/**
 * The last pass over cleaned text: apostrophes, quotes, ellipsis and no-break spaces of a convention; words stay as they are.
 * Made once a convention. Source for fr-CA: OQLF, Espacement avant et après les signes de ponctuation et autres signes.
 */
export function typesetter(convention: Convention): Pass {
  const pass = made.get(convention) ?? makeTypesetter(convention)
  made.set(convention, pass)
  return pass
}

function makeTypesetter({ typography, dates }: Convention): Pass {
  const passes = [quotes(typography), spaces(typography), days(typography, dates.months), hours(typography)]
  passes.push(units(typography), titles(typography))
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

function spaces({ spaced, tight }: TypographyRules): Pass {
  const before = new RegExp(`\\s+(?=[${tight},.…])(?!\\s+\\.\\d)`, 'g')
  const after = spaced ? new RegExp(`(?<=\\S)\\s*([${spaced}])(?=\\s|$)`, 'g') : null
  return (text) => {
    const tightened = text.replace(before, '')
    return after ? tightened.replace(after, '\u00a0$1') : tightened
  }
}

function days({ dayBeforeMonth }: TypographyRules, months: readonly string[]): Pass {
  const month = months.join('|')
  const tie = dayBeforeMonth
    ? new RegExp(`\\b(1er|\\d{1,2}) (?=(?:${month})(?!\\p{L}))`, 'gu')
    : new RegExp(`(?<!\\p{L})(${month}) (?=\\d{1,2}\\b)`, 'gu')
  return (text) => text.replace(tie, '$1\u00a0')
}

function hours({ hourMark }: TypographyRules): Pass {
  if (!hourMark) return (text) => text
  const time = new RegExp(`\\b(\\d{1,2})\\s?${hourMark}(?:\\s?([0-5]\\d))?(?![\\p{L}\\p{N}])`, 'gu')
  const write = (_: string, hour: string, minutes: string | undefined) =>
    `${hour}\u00a0${hourMark}${minutes ? `\u00a0${minutes}` : ''}`
  return (text) => text.replace(time, write)
}

/** Signs take their space even where none was typed; words of measure only change the space that is there. */
function units({ units: all, unitSpace }: TypographyRules): Pass {
  const isWord = (unit: string) => /^\p{L}/u.test(unit)
  const signs = all.filter((unit) => !isWord(unit)).map((unit) => `\\s?(?=${escape(unit)})`)
  const words = all.filter(isWord).map((unit) => `\\s(?=${escape(unit)}(?![\\p{L}\\p{N}]))`)
  const measure = new RegExp(`(\\d)(?:${[...signs, ...words].join('|')})`, 'gu')
  return (text) => text.replace(measure, `$1${unitSpace}`)
}

function titles({ titles: all }: TypographyRules): Pass {
  const title = new RegExp(`(?<!\\p{L})(${all.map(escape).join('|')}) (?=\\p{Lu})`, 'gu')
  return (text) => text.replace(title, '$1\u00a0')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
