import { badgeAlong } from '#letter/draft/can-carry-badge'
import { addressesOf, addressWords } from '#letter/email/addresses-of'
import { languageFor } from '../settings/words'
import { lineOf, type Message } from './message'
import type { Options } from './options'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** What an e-mail asked for does not take of a letter: an address that no message can go to, what a link has no room for; one line each. */
export function mailLines(
  { file, draft, letter }: NamedLetter,
  { outputs, mailto }: Pick<Options, 'outputs' | 'mailto'>,
): readonly string[] {
  if (!mailto && outputs.eml === undefined) return []
  const typed = [letter.email, ...addressWords(draft.copies)].filter((one) => one !== '')
  const refused = typed.filter((one) => addressesOf(one).length === 0)
  const hasMore = letter.enclosed.length > 0 || letter.handwritten !== undefined || badgeAlong(draft) !== null
  const messages: readonly Message[] = [
    ...refused.map((address) => ({ key: 'badAddress' as const, words: { file, address } })),
    ...(mailto && hasMore ? [{ key: 'textAlone' as const, words: { file } }] : []),
  ]
  const words = commandLineWords(languageFor([letter.language]))
  return messages.map((message) => lineOf(message, words))
}
