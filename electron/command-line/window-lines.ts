import { hasPostalAddress } from '#letter/draft/contact'
import { languageOf } from '#locales/registry'
import { languageFor } from '../settings/words'
import { lineOf, type Message } from './message'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** Why a letter asked for in the window of an envelope could not be made so; no line for others. */
export function windowLines(named: NamedLetter): readonly string[] {
  const { file, draft, letter } = named
  if (!draft.envelope.window || letter.page.window) return []
  return [
    lineOf(
      { key: whyNot(named), words: { file, convention: draft.convention } },
      commandLineWords(languageFor([letter.language])),
    ),
  ]
}

function whyNot({ draft }: NamedLetter): Message['key'] {
  if (draft.handwritten) return 'windowByHand'
  const convention = languageOf(draft.convention).conventions[draft.convention]
  if (!convention?.envelope.window) return 'windowUnknown'
  return hasPostalAddress(draft.recipient) ? 'windowTooSmall' : 'windowEmpty'
}
