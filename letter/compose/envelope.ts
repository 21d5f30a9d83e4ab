import { contactOf } from '../draft/contact'
import type { Draft, Party } from '../draft/draft'
import type { Language } from '../language/language'
import { envelopeSizes, type Envelope } from '../parts/envelope'
import { recipientLines, senderLines } from './blocks'

/**
 * The envelope of a draft's letter, as the post office of its convention wants it; null where neither street nor code of
 * the recipient is known. `language` must have the convention (RangeError otherwise).
 */
export function composeEnvelope(draft: Draft, language: Language): Envelope | null {
  const convention = language.conventions[draft.convention]
  if (!convention) throw new RangeError(`${language.tag} has no convention ${draft.convention}`)
  const { street, postalCode } = draft.recipient
  if (`${street}${postalCode}`.trim() === '') return null
  const { size, address } = convention.envelope
  const named = { ...convention, senderName: true }
  // Who answers for a child is known by any way to reach them, and not by their address alone.
  const contact = contactOf(draft)
  return {
    language: draft.convention,
    ...envelopeSizes[size],
    from: senderLines(draft, named, language, byPost(contact), contact === draft.helper),
    to: recipientLines(draft, convention, language),
    room: address,
  }
}

/** What a post office needs of a party: no telephone, no e-mail. */
function byPost(party: Party): Party {
  return { ...party, phone: '', email: '' }
}
