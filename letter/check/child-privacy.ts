import { contactOf } from '../draft/contact'
import { nobody } from '../draft/new-draft'
import type { Remark } from './remark'
import { countryOf } from '../language/country-of'
import type { Language } from '../language/language'
import { numberOf } from '../language/number-pattern'
import { onPlace, onSentence } from './make-remark'
import { homesIn, namedPlace } from './named-place'
import { privateNumbers } from './private-numbers'
import { firstOf, isWriters, type Reading, type ReadSentence } from './reading'

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
    ...told.flatMap((read) => homeIn(read, reading)),
    ...told.flatMap((read) => phoneIn(read, reading.language, draft.convention)),
    ...told.flatMap((read) => namedSchool(read, reading)),
    ...told.flatMap((read) => listed('child-alone', 'alone', read)),
    ...told.flatMap((read) => listed('child-handle', 'handle', read)),
    ...(fullName ? told.flatMap((read) => listed('child-age', 'age', read)).slice(0, 1) : []),
  ]
}

/** The telephone numbers of the country come first; a number that is private is told as such. */
function phoneIn(read: ReadSentence, language: Language, convention: string): readonly Remark[] {
  const { text } = read.sentence
  const phone = numberOf(text, language.numbers.phones, countryOf(convention))
  const isOther = privateNumbers(text, language, convention).length > 0 || read.said.references.length > 0
  return phone && !isOther ? [onSentence('child-phone', read, phone)] : []
}

function homeIn(read: ReadSentence, { language }: Pick<Reading, 'language'>): readonly Remark[] {
  const [home] = homesIn(read, language)
  return home ? [onSentence('child-home', read, home)] : []
}

function listed(
  reason: 'child-home' | 'child-age' | 'child-handle' | 'child-alone',
  list: 'home' | 'age' | 'handle' | 'alone',
  read: ReadSentence,
): readonly Remark[] {
  const match = firstOf(read, list)
  return match ? [onSentence(reason, read, match)] : []
}

function namedSchool(read: ReadSentence, reading: Pick<Reading, 'language'>): readonly Remark[] {
  const named = namedPlace(read, reading, ['school']) ?? firstOf(read, 'named-school')
  return named ? [onSentence('child-school', read, named)] : []
}
