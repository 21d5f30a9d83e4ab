import { contactOf } from '../draft/contact'
import { nobody } from '../draft/new-draft'
import type { Remark } from './remark'
import { countryOf } from '../language/country-of'
import type { Language } from '../language/language'
import { numberOf } from '../language/number-pattern'
import type { Stretch } from '../text/stretch'
import { onPlace, onSentence } from './make-remark'
import { homesIn, namedPlace } from './named-place'
import { toldAfter } from './privacy'
import { privateNumbers } from './private-numbers'
import { firstOf, holds, isWriters, type Reading, type ReadSentence } from './reading'

/** What tells a stranger where to find a child. */
export function childPrivacyRemarks({ draft, sentences, ...reading }: Reading): readonly Remark[] {
  if (draft.register !== 'child') return []
  const { name } = draft.writer
  const { street, phone } = contactOf(draft) === draft.writer ? draft.writer : nobody
  const fullName = /\p{L}\s+\p{L}/u.test(name)
  const told = sentences.filter(isWriters)
  return [
    ...(street.trim() ? [onPlace('child-home', { kind: 'block', block: 'sender' }, { question: 'writer' })] : []),
    ...(phone.trim() ? [onPlace('child-phone', { kind: 'block', block: 'sender' }, { question: 'writer' })] : []),
    ...told.flatMap((read) => homeIn(read, reading.language, draft.convention)),
    ...told.flatMap((read) => phoneIn(read, reading.language, draft.convention)),
    ...told.flatMap((read) => namedSchool(read, reading)),
    ...told.flatMap((read) => listed('child-alone', 'alone', read)),
    ...told.flatMap((read) => handleIn(read, reading.language)),
    ...(fullName ? told.flatMap((read) => listed('child-age', 'age', read)).slice(0, 1) : []),
  ]
}

/** The telephone numbers of the country come first; a number that is private is told as such. */
function phoneIn(read: ReadSentence, language: Language, convention: string): readonly Remark[] {
  const { text } = read.sentence
  const phone = numberOf(text, language.numbers.phones, countryOf(convention))
  const others = [...privateNumbers(text, language, convention), ...read.said.references]
  return phone && !isIn(phone, others) ? [onSentence('child-phone', read, phone)] : []
}

function homeIn(read: ReadSentence, language: Language, convention: string): readonly Remark[] {
  const [home] = homesIn(read, language)
  const code = holds(read, 'own-code') ? ownPostalCode(read.sentence.text, language, convention) : null
  const told = home ?? (code && !isIn(code, read.said.references) ? code : null)
  return told ? [onSentence('child-home', read, told)] : []
}

/** Whether a stretch shares something with one of the others: it is what that one says. */
function isIn({ from, to }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from < to && from < other.to)
}

/** A postal code of the child’s country; those of others look like the codes of orders. */
function ownPostalCode(text: string, { numbers }: Language, convention: string): Stretch | null {
  const country = countryOf(convention)
  const own = numbers.postalCodes.filter(({ countries }) => countries.includes(country))
  return numberOf(text, own, country)
}

function handleIn(read: ReadSentence, { check }: Language): readonly Remark[] {
  const told = firstOf(read, 'handle') ?? toldAfter(read, 'account', check)
  return told ? [onSentence('child-handle', read, told)] : []
}

function listed(reason: 'child-age' | 'child-alone', list: 'age' | 'alone', read: ReadSentence): readonly Remark[] {
  const match = firstOf(read, list)
  return match ? [onSentence(reason, read, match)] : []
}

function namedSchool(read: ReadSentence, reading: Pick<Reading, 'language'>): readonly Remark[] {
  const named = namedPlace(read, reading, ['school']) ?? firstOf(read, 'named-school')
  return named ? [onSentence('child-school', read, named)] : []
}
