import { notCarried } from '#letter/compose/carry-over'
import { appWords } from '#locales/app-words'
import { commandLineWords } from '#locales/command-line'
import { languageOf } from '#locales/languages'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { NamedLetter } from './read-letters'

/** What a letter asked for in another convention than its file's does not take along, one line for each reason. */
export function carryOverLines({ file, written, draft }: NamedLetter, today: string): readonly string[] {
  const to = { convention: draft.convention, language: languageOf(draft.convention) }
  if (written.convention === to.convention) return []
  const left = notCarried(written, languageOf(written.convention), to, today)
  const language = languageFor([draft.convention])
  return [...new Set(left.map(({ reason }) => reason))].map((reason) =>
    lineOf(
      { key: 'notCarried', words: { file, why: appWords[language].carryOver[reason] } },
      commandLineWords[language],
    ),
  )
}
