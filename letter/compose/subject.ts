import { cleanLine } from '../text/clean-text'
import { formatDate, formatRange, formatTime } from '../language/dates'
import type { Draft, Moment } from '../draft/draft'
import { fill } from '../text/fill'
import { escapePattern } from '../text/escape-pattern'
import { withCapital } from '../text/sentence-text'
import { saysSomething } from '../text/split-sentences'
import { readText } from '../reading/read-sentence'
import { saysDay, saysHour, saysPlace } from '../reading/says'
import { spoken } from '../language/spoken'
import { citedFacts } from './cited-facts'
import type { Language } from '../language/language'
import { bareWordsOf, momentDetails, placeOf } from './moment'
import type { Sentence } from '../parts/letter'
import type { Material } from './material'

/**
 * What the letter is about, on one line: the writer's own words for it and the reference, else the reference, else the day, else one
 * word for its door; with the day and the place, by which the reader finds it again, as far as the `body` does not tell them. A second
 * letter names the first.
 */
export function subjectWords(material: Material, body: readonly Sentence[]): string {
  const { follows } = material.draft
  const said = follows ? secondSubject(material, follows) : firstSubject(material, body)
  return withCapital(said, material.language)
}

/** A child's names the first letter alone, and so does any other where that one named no matter. */
function secondSubject(material: Material, { why, subject: first }: NonNullable<Draft['follows']>): string {
  const { draft, language } = material
  const { register, voice } = draft
  const { again, unnamed, good } = language.followUpSubjects
  const facts = citedFacts(draft, language)
  const matter = matterNamed(material)
  if (why === 'good' && (register === 'child' || !matter)) return fill(spoken(good[register], voice), facts)
  const subject = matter || first
  const isNamed = register === 'adult' && subject !== '' && !Object.values(language.subjects.plain).includes(subject)
  return fill(spoken(isNamed ? again : unnamed, voice), { ...facts, subject })
}

/** The title of a letter without a line of subject: whose it is, and whom it is for. */
export function titleWords({ draft, language }: Material): string {
  const [writer, organisation, name] = [draft.writer.name, draft.recipient.organisation, draft.recipient.name]
  const facts = { writer: cleanLine(writer), recipient: cleanLine(organisation) || cleanLine(name) }
  const { whole, writer: alone, nobody } = language.titles
  if (!facts.writer) return nobody
  return fill(facts.recipient ? whole : alone, facts)
}

function firstSubject(material: Material, body: readonly Sentence[]): string {
  const { draft, language, today } = material
  const { moment } = draft.answers
  const forms = language.subjects
  const named = matterNamed(material)
  const when = moment?.kind === 'moment' ? moment : null
  if (!when) return named || forms.plain[draft.door]
  const subject = named || forms.plain[draft.door]
  const bare = bareDetails(when, subject, body, material)
  // An hour, and a place that its little word ties to a sentence, go on from this one as well as a day does.
  const told = when.date === '' ? bare?.isTied && bare.untold : when.date <= today && when
  if (named === '' && draft.door === 'disappointed' && told)
    return fill(forms.happened, { details: momentDetails(told, material) })
  if (!bare) return subject
  // After a dash stands the day: an hour alone, and a place with its little word, would begin nothing there.
  if (bare.day || !bare.isTied) return fill(forms.withDetails, { subject, details: bare.text })
  return named ? `${subject}, ${bare.text}` : `${subject} (${bare.text})`
}

function matterNamed({ draft, language, convention }: Material): string {
  const { matter: given } = draft.answers
  if (given?.kind !== 'matter') return ''
  const words = withoutLabel(saidIn(given.matter), convention.subjectLabel).replace(/[\s.;,:]+$/u, '')
  const number = saidIn(given.reference)
  const { withReference, reference: alone } = language.subjects
  if (!number || endsWithWord(words, number)) return words
  if (words && words !== number) return fill(withReference, { matter: words, reference: number })
  // "Order 0093" says what it is; "0093" does not.
  return /^\p{L}{2,}[\s:.]/u.test(number) ? number : fill(alone, { reference: number })
}

/**
 * The day, the hour and the place, without the little words of a sentence: `14 octobre 2026, 9 h 40, au comptoir`. The day as far as the subject does
 * not say it, the hour and the place as far as neither the letter's other sentences nor whom it is for say them.
 */
function bareDetails(
  moment: Moment,
  subject: string,
  body: readonly Sentence[],
  { draft, language, convention, today }: Material,
): Bare | null {
  const { dates, clock } = convention
  const { date, until, time } = moment
  const said = readText(subject, language, today)
  const others = body.filter(({ source }) => source !== 'moment').map(({ text }) => text)
  const told = [subject, draft.recipient.organisation, ...others].join('\n')
  const saidAnywhere = () => readText(told, language, today)
  const range = date && until > date ? formatRange(date, until, dates) : ''
  const start = language.moment.rangeStart
  const day = range.startsWith(start) && range ? range.slice(start.length) : date && formatDate(date, dates)
  const place = placeOf(moment, language)
  const untold = {
    day: saysDay(said, moment) ? '' : day,
    hour: time && !saysHour(saidAnywhere(), time) ? formatTime(time, clock) : '',
    place: place === '' || saysPlace(saidAnywhere(), bareWordsOf(place, language), language) ? '' : place,
  }
  const text = [untold.day, untold.hour, untold.place].filter(Boolean).join(', ')
  const left = { ...moment, time: untold.hour && time, place: untold.place && moment.place }
  return text ? { text, day: untold.day, untold: left, isTied: left.time !== '' || isTied(left, language) } : null
}

/** When and where it was as the subject says it; its `day`, the hour and the place that nothing else says, and whether these read on from what stands before. */
type Bare = Readonly<{ text: string; day: string; untold: Moment; isTied: boolean }>

/** Whether a place begins with the word that ties it to a sentence: `au comptoir`. */
function isTied(moment: Moment, language: Language): boolean {
  const place = placeOf(moment, language)
  return place !== bareWordsOf(place, language)
}

function saidIn(text: string): string {
  return saysSomething(text) ? cleanLine(text) : ''
}

/** Whether words end with a number as a word of its own: `order #4521` with `4521`, but not `iPhone 12` with `2`. */
function endsWithWord(words: string, number: string): boolean {
  const before = words.slice(0, -number.length)
  return words.endsWith(number) && /[\s#(:°º]$/u.test(before)
}

/** `Objet : abonnement`, typed after the label that the field shows: what repeats it goes. */
function withoutLabel(text: string, label: string): string {
  const said = label.replace(/[\s:]/gu, '')
  const again = said && new RegExp(`^${escapePattern(said)}\\s*:\\s*(?=\\S)`, 'iu')
  return again ? text.replace(again, '') : text
}
