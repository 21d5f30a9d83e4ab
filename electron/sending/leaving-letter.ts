import { isAgreed, needsAgreement } from '#letter/parent/agreement'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { sentOf } from '#letter/draft/sent'
import { readLanguage } from '#locales/registry'
import type { Failed } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
import { letterSignature } from '../signature/letter-signature'
import type { OwnSignature, SignatureInk } from '../signature/own-signature'
import { failed } from '../system/problem'

/** What a letter that leaves depends on. */
export type LeavingNeeds = Readonly<{
  drafts: Drafts
  today: () => string
  /** Whether a child writes: an adult then agrees to every letter. */
  childMode: () => boolean
  /** The person's own signature. */
  signature: Pick<OwnSignature, 'read'>
}>

/** What is done with a letter that leaves, and with the picture that signs it: null for the room for ink. */
type Use<T> = (letter: Letter, draft: Draft, signature: SignatureInk | null) => Promise<T>
type WithLetter = <T>(id: string, use: Use<T>) => Promise<T | Failed>

/** The letter of a draft: as it was sent, or else as it is now. Every way of leaving goes through `withAgreed`. */
export function leavingLetter(needs: LeavingNeeds): Readonly<{ withLetter: WithLetter; withAgreed: WithLetter }> {
  const withLetter: WithLetter = async (id, use) => {
    const opened = await needs.drafts.current(id)
    if (opened.kind === 'failed') return opened
    const signed = await signedLetter(opened.draft, needs)
    return 'problem' in signed ? signed : use(signed.letter, opened.draft, signed.signature)
  }
  const withAgreed: WithLetter = <T>(id: string, use: Use<T>) =>
    withLetter<T | Failed>(
      id,
      async (letter, draft, signature) =>
        heldBack(draft, { letter, signature }, needs) ?? use(letter, draft, signature),
    )
  return { withLetter, withAgreed }
}

/** A letter, and the picture that signs it: null for the room for ink. */
type Signed = Readonly<{ letter: Letter; signature: SignatureInk | null }>

/** The letter of a draft that was just read, where it may leave as it is: the gate of `withAgreed`, for many letters at once. */
export async function agreedLetter(draft: Draft, needs: LeavingNeeds): Promise<Signed | Failed> {
  const signed = await signedLetter(draft, needs)
  return 'problem' in signed ? signed : (heldBack(draft, signed, needs) ?? signed)
}

async function signedLetter(draft: Draft, { drafts, today, signature }: LeavingNeeds): Promise<Signed | Failed> {
  const letter = sentOf(draft)?.letter ?? compose(draft, await readLanguage(draft.convention), today())
  if (!hasWriterSentence(letter)) return failed('nothing-to-send')
  return { letter, signature: await letterSignature(letter, draft, drafts.folderOf(draft.id), signature) }
}

// A child's letter is, until an adult agreed to it as it is.
function heldBack(draft: Draft, { letter, signature }: Signed, { childMode }: LeavingNeeds): Failed | null {
  return needsAgreement(draft, childMode()) && !isAgreed(draft, letter, signature?.mark) ? failed('not-agreed') : null
}
