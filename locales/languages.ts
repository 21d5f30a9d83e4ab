import type { Language } from '#letter/language/language'
import enBadge from './en/badge.json' with { type: 'json' }
import enCheck from './en/check.json' with { type: 'json' }
import enLetter from './en/letter.json' with { type: 'json' }
import enPhrases from './en/phrases.json' with { type: 'json' }
import enQuestions from './en/questions.json' with { type: 'json' }
import frBadge from './fr/badge.json' with { type: 'json' }
import frCheck from './fr/check.json' with { type: 'json' }
import frLetter from './fr/letter.json' with { type: 'json' }
import frPhrases from './fr/phrases.json' with { type: 'json' }
import frQuestions from './fr/questions.json' with { type: 'json' }

/** Every language a letter can be written in. JSON widens literals, hence `as`; a test checks each against `languageSchema`. */
export const languages: readonly Language[] = [
  { ...frLetter, phrases: frPhrases, questions: frQuestions, check: frCheck.words, badge: frBadge.words } as Language,
  { ...enLetter, phrases: enPhrases, questions: enQuestions, check: enCheck.words, badge: enBadge.words } as Language,
]

/** The language that has this convention; throws a RangeError where none has. */
export function languageOf(convention: string): Language {
  const language = languages.find((candidate) => convention in candidate.conventions)
  if (!language) throw new RangeError(`No language has the convention ${convention}`)
  return language
}
