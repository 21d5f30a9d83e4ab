import type { Letter } from '../parts/letter'
import { beforeHidden } from '../text/hidden-copies'
import { type Address, addressesAmong, addressesOf } from './addresses-of'

/** The addresses typed among those who receive a copy of a letter, but its recipient's own: they are in copy of its message. None that is to be hidden. */
export function copiedTo({ email, parts }: Pick<Letter, 'email' | 'parts'>): readonly Address[] {
  const recipients = addressesOf(email).map(({ sent }) => sent.toLowerCase())
  const lines = parts.flatMap((part) => (part.kind === 'enclosures' ? (part.short ?? []) : []))
  return addressesAmong(lines.map(beforeHidden).join('\n')).filter(
    ({ sent }) => !recipients.includes(sent.toLowerCase()),
  )
}
