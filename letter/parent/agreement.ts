import { canCarryBadge } from '../draft/can-carry-badge'
import { cleanLine } from '../text/clean-text'
import { contactOf } from '../draft/contact'
import type { Draft } from '../draft/draft'
import { hash } from '../text/hash'
import type { Letter } from '../parts/letter'
import { blockText } from '../parts/plain-text'
import { signaturePicture } from '../parts/signature-picture'

/** Whether an adult has to agree before this letter leaves: always in child mode, and for each letter of a child. */
export function needsAgreement({ register }: Draft, childMode: boolean): boolean {
  return childMode || register === 'child'
}

/** Whether an adult agreed to this letter as it is now; `signature` is the mark of the picture that would sign it, or empty. */
export function isAgreed(draft: Draft, letter: Letter, signature = ''): boolean {
  return draft.agreed?.letter === letterMark(draft, letter, signature)
}

/**
 * What an agreement is bound to: all that leaves, on paper or by e-mail, the badge and the page by hand too, and whom it goes to. What the enclosures
 * hold is in it by their digests, but for those of before, which have none. The day that the letter bears is not in it: an agreement lasts until
 * the letter changes. Where a picture signs it, `signature` is the mark of what that picture holds.
 */
export function letterMark(draft: Draft, letter: Letter, signature = ''): string {
  const said = letter.parts.flatMap((part) =>
    part.kind === 'date' ? [] : [[part.kind, blockText(part), 'short' in part ? part.short : '']],
  )
  const told = [letter.convention, letter.email, cleanLine(contactOf(draft).city), said]
  const files = letter.enclosed.map(({ file, name, digest }) => [file, name, ...(digest ? [digest] : [])])
  const badge = draft.badge && canCarryBadge(draft) ? [draft.badge] : []
  const byHand = letter.handwritten ? [{ handwritten: letter.handwritten }] : []
  const signed = signaturePicture(letter) ? [{ signature }] : []
  const along = [...(files.length > 0 ? [files] : []), ...badge, ...byHand, ...signed]
  return hash(JSON.stringify([...told, ...along])).toString(36)
}
