import { cleanLine } from '../text/clean-text'
import { forHour, formatDate, formatRange, formatTime } from '../language/dates'
import type { Moment } from '../draft/draft'
import { fill } from '../text/fill'
import { lowerCommonWord } from '../language/grammar'
import type { Language } from '../language/language'
import { readText } from '../reading/read-sentence'
import { saysDay, saysHour, saysPlace } from '../reading/says'
import type { Material } from './material'

/** The forms in which a language says a day, an hour and a place. */
type Forms = Pick<Material, 'language' | 'convention'>

/**
 * When and where, as it is said in a sentence: `le 22 septembre 2026, à 9 h 40, au comptoir`. A place without its little word
 * stands in brackets: `le 22 septembre 2026 (Lyon)`.
 */
export function momentDetails(moment: Moment, { language, convention: { dates, clock } }: Forms): string {
  const { date, until, time } = moment
  const { on, at } = language.moment
  const oneDay = date && fill(on, { date: formatDate(date, dates) })
  const when = date && until > date ? formatRange(date, until, dates) : oneDay
  const hour = time && fill(forHour(at, time, clock), { time: formatTime(time, clock) })
  const place = placeOf(moment, language)
  const said = [when, hour, hasLittleWord(place, language) && place].filter(Boolean).join(', ')
  if (!place || hasLittleWord(place, language)) return said
  return said ? `${said} (${place})` : place
}

/** A moment without what a text tells of it: its day, its hour, its place. */
export function untoldOf(
  moment: Moment,
  text: string,
  { language, today }: Pick<Material, 'language' | 'today'>,
): Moment {
  const told = readText(text, language, today)
  const isTold = { day: saysDay(told, moment), hour: saysHour(told, moment.time) }
  const place = bareWordsOf(placeOf(moment, language), language)
  return {
    ...moment,
    ...(isTold.day ? { date: '', until: '' } : {}),
    ...(isTold.hour ? { time: '' } : {}),
    ...(saysPlace(told, place, language) ? { place: '' } : {}),
  }
}

/** The place as it was typed, without what ends it; a common first word is small. */
export function placeOf({ place }: Pick<Moment, 'place'>, language: Language): string {
  return lowerCommonWord(cleanLine(place).replace(/[\s.,;:]+$/, ''), language)
}

/** The words of a place after the one that ties it to a sentence: `comptoir` of `au comptoir`. */
export function bareWordsOf(place: string, language: Language): string {
  return place.slice(littleWordOf(place, language).length)
}

/** True for a place that begins with the word that ties it to a sentence: `au comptoir`, `at the counter`, but not `Lyon`. */
function hasLittleWord(place: string, language: Language): boolean {
  return littleWordOf(place, language) !== ''
}

function littleWordOf(place: string, { moment: { littleWords }, tag }: Language): string {
  const small = place.replaceAll('’', "'").toLocaleLowerCase(tag)
  const isFirst = (word: string) => small === word || small.startsWith(/['\s]$/.test(word) ? word : `${word} `)
  return littleWords.find(isFirst) ?? ''
}
