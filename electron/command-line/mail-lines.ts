import { badgeAlong } from '#letter/draft/can-carry-badge'
import { addressesOf, addressWords } from '#letter/email/addresses-of'
import { partedCopies } from '#letter/text/hidden-copies'
import { languageFor } from '../settings/words'
import { lineOf, type Message } from './message'
import type { Options } from './options'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** What is left out: a copy that would be hidden; and of an e-mail asked for, an address that no message can go to, what a link has no room for; one line each. */
export function mailLines(
  { file, draft, letter }: NamedLetter,
  { outputs, mailto }: Pick<Options, 'outputs' | 'mailto'>,
): readonly string[] {
  const { shown, hidden } = partedCopies(draft.copies)
  const told = hidden.map((line) => ({ key: 'hiddenCopy' as const, words: { file, line } }))
  const typed = [letter.email, ...addressWords(shown.join('\n'))].filter((one) => one !== '')
  const refused = typed.filter((one) => addressesOf(one).length === 0)
  const hasMore = letter.enclosed.length > 0 || letter.handwritten !== undefined || badgeAlong(draft) !== null
  const inMail = [
    ...refused.map((address) => ({ key: 'badAddress' as const, words: { file, address } })),
    ...(mailto && hasMore ? [{ key: 'textAlone' as const, words: { file } }] : []),
  ]
  const messages: readonly Message[] = [...told, ...(mailto || outputs.eml !== undefined ? inMail : [])]
  const words = commandLineWords(languageFor([letter.language]))
  return messages.map((message) => lineOf(message, words))
}
