import { languages } from '#locales/registry'
import type { CommandLineWords } from '#locales/words'
import type { AppLanguage } from '../bridge/bridge'
import { languageFor } from '../settings/words'

/** The language that speaks of a letter in a convention, with all that it may have to say read; the convention may be unknown. */
export async function spokenIn(convention: string): Promise<AppLanguage> {
  const language = languageFor([convention])
  await languages.load(language, 'command-line', 'desktop', 'remarks', 'window')
  return language
}

/** What the command says in a language that was read. */
export function commandLineWords(language: AppLanguage): CommandLineWords {
  return languages.words(language, 'command-line')
}
