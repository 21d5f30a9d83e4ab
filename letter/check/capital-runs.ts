import type { CheckData } from '../language/check-data'
import type { Language } from '../language/language'
import { spoken } from '../language/spoken'
import { oneOf } from '../reading/blanks'
import { tokensOf } from '../reading/tokens'
import { remembered } from '../text/remembered'
import type { Stretch } from '../text/stretch'
import type { ReadSentence } from './reading'

/** Words in capitals that follow one another and shout; `calmed` is what they become, null where a name may be among them. */
export type CapitalRun = Stretch & Readonly<{ calmed: string | null }>

/** What is needed to tell a shout from a name: the language, and the names that the draft knows. */
type Knowing = Readonly<{ language: Language; names: ReadonlySet<string> }>

type Unit = Stretch &
  Readonly<{
    text: string
    lower: string
    /** A code, an acronym or a name, which stays as it is. */
    isKept: boolean
    isKnown: boolean
    isSmall: boolean
    /** Whether it proves that a sentence is shouted: a small word that stands in no name, a strong one, or what is counted. */
    isProof: boolean
    isDoubtful: boolean
  }>

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}]+)*/gu
const inCapitals = /^(?=.*\p{Lu})[^\p{Ll}\p{Lo}]+$/u

/** The most unknown words, among those of a run, that can be small letters without asking. */
const mostUnknown = 1 / 2

/** How long a word in capitals is that shouts alone. */
const stressed = 4

/** How far before a word its title or its preposition stands. */
const nearby = 24

/** The runs of capitals of a sentence that shout: two long words, four of any length, one of which is in no name, or a strong one alone. */
export function capitalRuns(read: ReadSentence, { language, names }: Knowing): readonly CapitalRun[] {
  const { text } = read.sentence
  const runs = runsOf(text, null)
  if (runs.length === 0) return []
  const told = tellerOf(read, language, names)
  return runs.flatMap((stretches) => {
    const units = stretches.map(told)
    const open = units.filter(({ isKept }) => !isKept)
    const isLong = open.filter((unit) => unit.text.length > 2).length > 1 || open.length > 3 || isStressed(read, open)
    const [first, last] = [units[0], units.at(-1)]
    if (!first || !last || !isLong || !open.some(({ isProof }) => isProof)) return []
    const unknown = open.filter(({ isKnown, text: said }) => !isKnown && said.length > 2).length
    const isSure = !open.some(({ isDoubtful }) => isDoubtful) && unknown <= open.length * mostUnknown
    return [{ from: first.from, to: last.to, calmed: isSure ? calm(text, units, language) : null }]
  })
}

/** `c’est VRAIMENT long`, `JAMAIS`: a strong word, or a long small one, that is shouted alone. */
function isStressed({ matches }: ReadSentence, [one, ...others]: readonly Unit[]): boolean {
  if (!one) return false
  if (others.length === 0 && one.isSmall && one.text.length > stressed) return true
  return matches.some(({ list, from, to }) => list === 'intensity' && from === one.from && to === one.to)
}

/** Words in capitals in a row; a number between two of them is in the row. */
const runsOf = remembered(runsAnew, () => wordPattern)

function runsAnew(text: string): readonly (readonly (Stretch & Readonly<{ text: string }>)[])[] {
  const words = Array.from(text.matchAll(wordPattern), ({ index, 0: said }) => ({
    text: said,
    from: index,
    to: index + said.length,
  }))
  const runs: (typeof words)[] = []
  let goesOn = false
  for (const one of words) {
    const isLoud = inCapitals.test(one.text)
    if (isLoud && goesOn) runs.at(-1)?.push(one)
    else if (isLoud) runs.push([one])
    goesOn = isLoud || (goesOn && /^\p{N}+$/u.test(one.text))
  }
  return runs.filter(({ length, 0: one }) => length > 1 || (one?.text.length ?? 0) >= stressed)
}

/** What tells of a word in capitals of this sentence what it is. */
function tellerOf({ sentence: { text }, matches }: ReadSentence, language: Language, names: ReadonlySet<string>) {
  const { check, tag } = language
  const { known, small, days, counted, numbers, beforeNames, title } = wordsOf(language)
  const strong = matches.filter(({ list }) => /^tone\.|^intensity$/.test(list))
  const deeds = new Set(matches.filter(({ list }) => list === 'does').map(({ from }) => from))
  const named = new Set(matches.filter(({ list }) => list === 'kin' || list === 'role').map(({ to }) => to + 1))
  const start = text.search(/\p{L}/u)
  return (one: Stretch & Readonly<{ text: string }>): Unit => {
    const lower = one.text.toLocaleLowerCase(tag)
    const parts = lower.split('-')
    const isStrong = strong.some(({ from, to }) => from <= one.from && to >= one.to)
    const isKnown = isStrong || parts.every((part) => part.length < 2 || known.has(part))
    const before = text.slice(Math.max(0, one.from - nearby), one.from)
    const isCode = /\p{N}/u.test(one.text) || check.acronyms.includes(one.text) || (parts.length > 1 && !isKnown)
    const isNamed = !isKnown && named.has(one.from)
    const isShort = !isKnown && one.text.length < 3 && !small.has(lower)
    const isDoer = one.from === start && deeds.has(one.to + 1)
    const previous = tokensOf(before).at(-1)?.word ?? ''
    return {
      ...one,
      ...{ lower, isKnown, isKept: isCode || isNamed || isShort || names.has(one.text) || title.test(before) },
      isSmall: small.has(lower),
      isProof: isStrong || small.has(lower) || days.has(lower) || (counted.has(lower) && numbers.has(previous)),
      isDoubtful: !isKnown && (isDoer || one.text.length === 3 || beforeNames.has(bare(previous))),
    }
  }
}

function bare(word: string): string {
  return word.replace("'", '')
}

/** A title as it is typed, or in capitals where those are no other word: `ME` may be one of the small words. */
function titlePattern(titles: readonly string[], others: readonly string[]): RegExp {
  const capitals = titles.filter((title) => !others.includes(title.toLowerCase())).map((title) => title.toUpperCase())
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf([...titles, ...capitals])})\\s+$`, 'u')
}

function calm(text: string, units: readonly Unit[], { tag, check }: Language): string {
  const start = text.search(/\p{L}/u)
  let [calmed, end] = ['', units[0]?.from ?? 0]
  for (const unit of units) {
    const capital = check.alwaysCapital.find((one) => one.toLocaleLowerCase(tag) === unit.lower)
    const starts = unit.from === start
    const [first = '', ...rest] = unit.lower
    const small = starts ? first.toLocaleUpperCase(tag) + rest.join('') : unit.lower
    calmed += text.slice(end, unit.from) + (unit.isKept ? unit.text : (capital ?? small))
    end = unit.to
  }
  return calmed
}

const made = new WeakMap<CheckData, ReturnType<typeof makeWords>>()

function wordsOf(language: Language) {
  const words = made.get(language.check) ?? makeWords(language)
  made.set(language.check, words)
  return words
}

function makeWords(language: Language) {
  const { check, particles, reading } = language
  const ofNames = new Set([...particles.people, ...particles.places].map(bare))
  return {
    known: commonWords(language),
    small: new Set(reading.roots.none.map(bare).filter((one) => !ofNames.has(one))),
    days: new Set(reading.weekdays.map(([name]) => name)),
    counted: new Set(reading.counted),
    numbers: new Set(Object.keys(reading.numbers)),
    beforeNames: new Set(check.beforeNames.map(bare)),
    title: titlePattern(reading.titles, reading.roots.none),
  }
}

/** The words that the language itself uses in small letters: those of its phrases, of its beginnings and of its lists. */
function commonWords({ phrases, questions, check, reading }: Language): ReadonlySet<string> {
  return new Set(
    [
      ...phrases.map(({ text }) => spoken(text, 'I')),
      ...Object.values(questions).flatMap(({ example, hint, frames }) => [
        example,
        hint,
        ...frames.map(({ start }) => spoken(start, 'I')),
      ]),
      ...check.tone.flatMap(({ phrases: hurting, weaker, stronger }) => [...hurting, weaker, stronger]),
      ...[check.lists, reading.lists, reading.requests].flatMap((lists) => Object.values(lists).flat()),
      ...reading.roots.none,
      ...Object.keys(reading.numbers),
      ...[...reading.weekdays, ...reading.months, reading.counted].flat(),
    ].flatMap((text) => text.match(/(?<!\p{L})\p{Ll}[\p{Ll}\p{M}]*/gu) ?? []),
  )
}
