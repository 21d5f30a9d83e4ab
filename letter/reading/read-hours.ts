import type { ReadingData } from '../language/reading-data'
import type { Stretch } from '../text/stretch'
import { withBlanks, type Blanks } from './blanks'
import { numberIn } from './number-in'
import { apart, stretchOf } from './stretches'

/** An hour, as a text says it. */
export type SaidHour = Stretch &
  Readonly<{
    /** `HH:mm`. */
    time: string
    /** Whether it was said to be of the morning or of the afternoon; without it, two o’clock may be either. */
    isHalfKnown: boolean
  }>

/** The rules of a language for its hours, ready to be looked for. */
export type HourRules = ReturnType<typeof makeHourRules>

/** Makes the rules of a language for its hours. */
export function makeHourRules(data: ReadingData, blanks: Blanks) {
  const { rules, fractions, named, lasting } = data.hours
  return {
    data,
    rules: rules.map((pattern) => withBlanks(pattern, blanks)),
    fractions: Object.entries(fractions).map(([pattern, minutes]) => [withBlanks(pattern, blanks), minutes] as const),
    named: Object.entries(named).map(([pattern, time]) => [withBlanks(pattern, blanks), time] as const),
    hasWord: withBlanks(['{anyHour}', ...Object.keys(named)].join('|'), blanks),
    lastsBefore: new RegExp(`(?<!\\p{L})(?:${lasting.before})\\s+$`, 'u'),
    lastsAfter: withBlanks(`^ ?(?:${lasting.after})`, blanks),
  }
}

/** The hours that a text says; how long something lasts is none of them. */
export function readHours(text: string, rules: HourRules): readonly SaidHour[] {
  if (!/\d/.test(text) && text.search(rules.hasWord) < 0) return []
  const clocked = rules.rules.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): readonly SaidHour[] => {
      const { from, to } = stretchOf(found)
      const time = lasts(text, from, to, rules) ? null : timeOf(found.groups ?? {}, rules)
      return time ? [{ ...time, from, to }] : []
    }),
  )
  const named = rules.named.flatMap(([pattern, time]) =>
    [...text.matchAll(pattern)].map((found) => ({ ...stretchOf(found), time, isHalfKnown: true })),
  )
  return apart([...clocked, ...named])
}

function lasts(text: string, from: number, to: number, { lastsBefore, lastsAfter }: HourRules): boolean {
  return lastsBefore.test(text.slice(Math.max(0, from - 40), from)) || text.slice(to).search(lastsAfter) === 0
}

function timeOf(
  { hour, hour2, anyHour = hour, minutes, fraction, half, morning }: Readonly<Record<string, string | undefined>>,
  { data, fractions }: HourRules,
): Pick<SaidHour, 'time' | 'isHalfKnown'> | null {
  const said = numberIn(anyHour ?? '', data)
  if (Number.isNaN(said) || said > 24 || (half !== undefined && said > 12)) return null
  // “From 9 to 5 pm”: only an hour before another is in its half of the day.
  if (hour2 !== undefined && said % 12 >= Number(hour2) % 12) return null
  const isHalfKnown = half !== undefined || said > 12 || said === 0
  const more = fraction === undefined ? 0 : (fractions.find(([one]) => fraction.search(one) === 0)?.[1] ?? 0)
  // An hour in words is one of twelve.
  const clock = /^\d/.test(anyHour ?? '') ? data.hours.clock : 12
  const total = (inDay(said, half, morning, clock) * 60 + Number(minutes ?? 0) + more + 1440) % 1440
  return { time: `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`, isHalfKnown }
}

/** The hour of the day, from 0 to 24. Of twelve hours that say no more, those by day. */
function inDay(said: number, half: string | undefined, morning: string | undefined, clock: 12 | 24): number {
  if (half !== undefined) return (said % 12) + (morning === undefined ? 12 : 0)
  return clock === 12 && said > 0 && said < 7 ? said + 12 : said
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
