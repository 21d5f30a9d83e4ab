import type { CheckData } from '#letter/language/check-data'
import type { Language } from '#letter/language/language'
import { makeLanguage } from '#letter/language/make-language'
import enBadge from './en/badge.json' with { type: 'json' }
import enCheck from './en/check.json' with { type: 'json' }
import enLanguage from './en/language.json' with { type: 'json' }
import enLetter from './en/letter.json' with { type: 'json' }
import enPhrases from './en/phrases.json' with { type: 'json' }
import enQuestions from './en/questions.json' with { type: 'json' }
import frBadge from './fr/badge.json' with { type: 'json' }
import frCheck from './fr/check.json' with { type: 'json' }
import frLanguage from './fr/language.json' with { type: 'json' }
import frLetter from './fr/letter.json' with { type: 'json' }
import frPhrases from './fr/phrases.json' with { type: 'json' }
import frQuestions from './fr/questions.json' with { type: 'json' }
import numbers from './numbers.json' with { type: 'json' }

const french = { language: frLanguage, letter: frLetter, phrases: frPhrases, questions: frQuestions, numbers }
const english = { language: enLanguage, letter: enLetter, phrases: enPhrases, questions: enQuestions, numbers }

/** Every language a letter can be written in. */
export const languages: readonly Language[] = [
  { ...makeLanguage({ ...french, badge: frBadge }), check: frCheck.words as CheckData },
  { ...makeLanguage({ ...english, badge: enBadge }), check: enCheck.words as CheckData },
]

/** The language that has this convention; throws a RangeError where none has. */
export function languageOf(convention: string): Language {
  const language = languages.find((candidate) => convention in candidate.conventions)
  if (!language) throw new RangeError(`No language has the convention ${convention}`)
  return language
}
