import { notCarried } from '#letter/compose/carry-over'
import { languageOf, languages } from '#locales/registry'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** What a letter asked for in another convention than its file's does not take along, one line for each reason. */
export function carryOverLines({ file, written, draft }: NamedLetter, today: string): readonly string[] {
  const to = { convention: draft.convention, language: languageOf(draft.convention) }
  if (written.convention === to.convention) return []
  const left = notCarried(written, languageOf(written.convention), to, today)
  const language = languageFor([draft.convention])
  return [...new Set(left.map(({ reason }) => reason))].map((reason) =>
    lineOf(
      { key: 'notCarried', words: { file, why: languages.words(language, 'window').carryOver[reason] } },
      commandLineWords(language),
    ),
  )
}
