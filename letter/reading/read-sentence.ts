import type { Language } from '../language/language'
import type { ReadingData } from '../language/reading-data'
import { remembered } from '../text/remembered'
import { splitSentences } from '../text/split-sentences'
import type { Stretch } from '../text/stretch'
import { blanksOf } from './blanks'
import { makeDayRules } from './day-rules'
import { findPhrases, makePhraseIndex, type Match } from './phrase-index'
import { readDays, type SaidDay } from './read-days'
import { makeDeadlineRules, readDeadlines, type SaidDeadline } from './read-deadlines'
import { makeHourRules, readHours, type SaidHour } from './read-hours'
import { makePersonRules, readPersons, type SaidPerson } from './read-persons'
import { makeReferenceRules, readReferences, type SaidReference } from './read-references'
import { makeSumRules, readSums, type SaidSum } from './read-sums'
import { makeRootRules, rootsOf } from './roots'
import { tokensOf } from './tokens'

/** What a sentence, or a whole text, says. Each thing has its place in the text. */
export type TextReading = Readonly<{
  /** The days told, those of a deadline apart. */
  days: readonly SaidDay[]
  /** The days of the week on which something is usual, from 0 for Sunday. */
  habits: readonly number[]
  hours: readonly SaidHour[]
  sums: readonly SaidSum[]
  references: readonly SaidReference[]
  deadlines: readonly SaidDeadline[]
  places: readonly Stretch[]
  persons: readonly SaidPerson[]
  /** Whether it tells when something was, if only by “last month”. */
  tellsWhen: boolean
  isQuestion: boolean
  isRequest: boolean
  /** Whether it begins with its place among several things: `Second, …`. */
  isCounted: boolean
  /** What a request asks for, by the choices of the question that asks for it. */
  requested: ReadonlySet<string>
  /** The roots of its words, but of the most common ones. */
  roots: ReadonlySet<string>
  /** The phrases of the language that it holds. */
  matches: readonly Match[]
}>

/** The parts of a language that it takes to read it. */
export type Readable = Pick<Language, 'reading' | 'ordinals' | 'sentences'>

type Rules = ReturnType<typeof makeRules>

const made = new WeakMap<ReadingData, Rules>()

function makeRules(data: ReadingData, ordinals: readonly string[]) {
  const blanks = blanksOf(data, ordinals)
  const named = (name: string, lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists).map(([key, phrases]) => [`${name}.${key}`, phrases] as const)
  return {
    phrases: makePhraseIndex(
      [...Object.entries(data.lists), ...named('relative', data.relative), ...named('requests', data.requests)],
      ordinals,
    ),
    days: makeDayRules(data, blanks),
    hours: makeHourRules(data, blanks),
    sums: makeSumRules(data, blanks),
    references: makeReferenceRules(data),
    deadlines: makeDeadlineRules(data, blanks),
    persons: makePersonRules(data),
    roots: makeRootRules(data),
  }
}

function rulesOf({ reading, ordinals }: Readable) {
  const rules = made.get(reading) ?? makeRules(reading, ordinals)
  made.set(reading, rules)
  return rules
}

/** A text in small letters of the same length, for its places to stay; some capitals have a small letter that is longer, and stay. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length
    ? small
    : text.replace(/\p{Lu}/gu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one))
}

/** What a sentence says in its language; `today`, an ISO date, is what its “yesterday” and its days without a year are told from. */
export function readSentence(text: string, language: Readable, today: string): TextReading {
  return readIn(text, rulesOf(language), today)
}

const readIn = remembered(readAnew, (rules: Rules) => rules)

function readAnew(text: string, rules: Rules, today: string): TextReading {
  const tokens = tokensOf(text)
  const matches = findPhrases(tokens, rules.phrases)
  const holds = (list: string) => matches.some((match) => match.list === list)
  const relative = matches.filter(({ list }) => list.startsWith('relative.'))
  const isRequest = holds('ask') && !holds('telling')
  const small = inSmallLetters(text)
  const told = readDays(text, small, rules.days, relative, today)
  const { deadlines, days } = readDeadlines(small, told.days, rules.deadlines, { today, isRequest })
  const hours = readHours(small, rules.hours)
  return {
    days,
    habits: told.habits,
    hours,
    sums: readSums(small, rules.sums),
    references: readReferences(text, rules.references),
    deadlines,
    places: matches.filter(({ list }) => list === 'place'),
    persons: readPersons(text, rules.persons, matches),
    tellsWhen: days.length > 0 || holds('when'),
    isQuestion: /[?؟？]["'”’»)\s]*$/u.test(text) || holds('question'),
    isRequest,
    isCounted: matches.some(({ list, from }) => list === 'counted' && from === 0),
    requested: new Set(isRequest ? requestedIn(matches) : []),
    roots: rootsOf(tokens, rules.roots),
    matches,
  }
}

/** What is asked for; after “why”, it is only asked about. */
function requestedIn(matches: readonly Match[]): readonly string[] {
  const ask = matches.find(({ list }) => list === 'ask')
  const about = matches.find(({ list, from }) => list === 'about' && ask && from >= ask.to)
  return matches.flatMap(({ list, from }) =>
    about && from > about.from ? [] : (/^requests\.(.+)$/.exec(list)?.[1] ?? []),
  )
}

/** What a whole text says, sentence by sentence, its places being those in the text. */
export function readText(text: string, language: Readable, today: string): TextReading {
  let end = 0
  const readings = splitSentences(text, language.reading.titles, language.sentences).map(({ text: sentence }) => {
    const from = Math.max(end, text.indexOf(sentence, end))
    end = from + sentence.length
    return moved(readSentence(sentence, language, today), from)
  })
  return together(readings)
}

/** The reading of several sentences as one: whatever one of them says. */
function together(readings: readonly TextReading[]): TextReading {
  const all = <Of>(part: (reading: TextReading) => Iterable<Of>) => readings.flatMap((reading) => [...part(reading)])
  return {
    days: all(({ days }) => days),
    habits: all(({ habits }) => habits),
    hours: all(({ hours }) => hours),
    sums: all(({ sums }) => sums),
    references: all(({ references }) => references),
    deadlines: all(({ deadlines }) => deadlines),
    places: all(({ places }) => places),
    persons: all(({ persons }) => persons),
    tellsWhen: readings.some(({ tellsWhen }) => tellsWhen),
    isQuestion: readings.some(({ isQuestion }) => isQuestion),
    isRequest: readings.some(({ isRequest }) => isRequest),
    isCounted: readings.some(({ isCounted }) => isCounted),
    requested: new Set(all(({ requested }) => requested)),
    roots: new Set(all(({ roots }) => roots)),
    matches: all(({ matches }) => matches),
  }
}

function moved(reading: TextReading, by: number): TextReading {
  const move = <Of extends Stretch>(all: readonly Of[]) =>
    all.map((one) => ({ ...one, from: one.from + by, to: one.to + by }))
  return {
    ...reading,
    days: move(reading.days),
    hours: move(reading.hours),
    sums: move(reading.sums),
    references: move(reading.references),
    deadlines: move(reading.deadlines),
    places: move(reading.places),
    persons: move(reading.persons),
    matches: move(reading.matches),
  }
}

/** The roots of the words of any text of the language: those of a place, to be looked for in a sentence. */
export function rootsIn(text: string, language: Readable): ReadonlySet<string> {
  return rootsOf(tokensOf(text), rulesOf(language).roots)
}
