import type { Letter } from '../parts/letter'
import { type Address, addressesAmong, addressesOf } from './addresses-of'

/** The addresses typed among those who receive a copy of a letter, but its recipient's own: they are in copy of its message. */
export function copiedTo({ email, parts }: Pick<Letter, 'email' | 'parts'>): readonly Address[] {
  const recipients = addressesOf(email).map(({ sent }) => sent.toLowerCase())
  return parts
    .flatMap((part) => (part.kind === 'enclosures' ? addressesAmong((part.short ?? []).join('\n')) : []))
    .filter(({ sent }) => !recipients.includes(sent.toLowerCase()))
}
