import { saysWhoseChild } from '../language/child-named'
import { formatDate } from '../language/dates'
import { cleanLine } from '../text/clean-text'
import { readText } from '../reading/read-sentence'
import { escapePattern } from '../text/escape-pattern'
import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import type { Language } from '../language/language'
import { withCapital } from '../text/sentence-text'
import { momentDetails } from './moment'
import { calledThanked } from './who-is-thanked'

/**
 * What phrases cite, in the forms of the convention, where it is known: when and where it was, the name of the child that a parent speaks
 * for, the pronoun or the name of whoever is thanked. Of a first letter: its day, its subject, its number at the post office, what happened
 * (`quoted` where it tells of days as that letter did), what it asked and by when, the day of its answer, and the `first` day where it was
 * itself a second one.
 */
export function citedFacts(draft: Draft, language: Language): Readonly<Record<string, string>> {
  const { answers, follows, convention: name, voice, childName } = draft
  const { moment, gesture } = answers
  const convention = language.conventions[name]
  if (!convention) return {}
  const when = moment?.kind === 'moment' ? momentDetails(moment, { language, convention }) : ''
  const pronoun = pronounIn(typedIn(gesture), language) || calledThanked(draft, language)
  // `ma fille` is no name that follows `au sujet de ma fille`.
  const child = voice === 'for-my-child' && !saysWhoseChild(childName, language) ? cleanLine(childName) : ''
  if (!follows) return { ...(when && { when }), ...(child && { child }), ...(pronoun && { pronoun }) }
  const by = readText(follows.asked, language, follows.sent).deadlines[0]?.by
  const { quotes, innerQuotes } = convention.typography
  const inner = (text: string) =>
    text.replaceAll(quotes.open, innerQuotes.open).replaceAll(quotes.close, innerQuotes.close)
  return {
    date: formatDate(follows.sent, convention.dates),
    ...(follows.subject && { subject: inner(follows.subject) }),
    ...told(follows, language, inner),
    ...(follows.tracking && { tracking: follows.tracking }),
    ...(follows.first && { first: formatDate(follows.first, convention.dates) }),
    ...(follows.asked && { asked: inner(follows.asked) }),
    ...(by && { by: formatDate(by, convention.dates) }),
    ...(follows.answered && { answered: formatDate(follows.answered, convention.dates) }),
  }
}

/** The pronoun with which the writer goes on to tell of somebody, with its capital: `She` in `she stayed late`; empty where there is none. */
function pronounIn(text: string, { pronouns, tag }: Language): string {
  const first = /^\p{L}+/u.exec(text.trim())?.[0].toLocaleLowerCase(tag) ?? ''
  return pronouns.includes(first) ? first.charAt(0).toLocaleUpperCase(tag) + first.slice(1) : ''
}

/** What happened as a second letter tells it: a fact, the words of the first where their day is gone by, or only what it was about. */
function told(follows: NonNullable<Draft['follows']>, language: Language, inner: (text: string) => string) {
  const { happened } = follows
  if (!happened) return {}
  if (isOnlyQuoted(follows, language)) return { quoted: inner(happened.replace(/[\s\u202f]*[:;,]$/u, '')) }
  const { because, about } = language.recalled ?? {}
  const fact = because === undefined ? happened : happened.replace(new RegExp(`^(?:${because})`, 'iu'), '')
  if (fact !== happened) return { happened: withCapital(fact, language) }
  const topic = about === undefined ? null : new RegExp(`^(?:${about})(.+)\\.$`, 'iu').exec(happened)
  return topic?.[1] === undefined ? { happened } : { about: topic[1] }
}

/**
 * Whether what happened can only be quoted: it is no whole sentence, or is told from the day of the first letter, whose `yesterday` is no
 * longer yesterday.
 */
function isOnlyQuoted({ happened, sent }: NonNullable<Draft['follows']>, language: Language): boolean {
  const { days, matches, tellsWhen } = readText(happened, language, sent)
  const isRelative =
    matches.some(({ list }) => list.startsWith('relative.')) || days.some(({ unsaid }) => unsaid === 'week')
  const isWhole = language.sentences.ends.includes(happened.replace(/["'”’»)\s]+$/u, '').slice(-1))
  const months = new RegExp(
    `(?<!\\p{L})(?:${language.reading.months.flat().map(escapePattern).join('|')})(?!\\p{L})`,
    'iu',
  )
  // August stays August; `three weeks ago` does not stay so.
  const isVague = matches.some(({ list, from, to }) => list === 'when' && !months.test(happened.slice(from, to)))
  return !isWhole || isRelative || (tellsWhen && days.length === 0 && isVague)
}
