import { isAgreed, needsAgreement } from '#letter/parent/agreement'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { sentOf } from '#letter/draft/sent'
import { readLanguage } from '#locales/registry'
import type { Failed } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
import { failed } from '../system/problem'

/** What a letter that leaves depends on. */
export type LeavingNeeds = Readonly<{
  drafts: Drafts
  today: () => string
  /** Whether a child writes: an adult then agrees to every letter. */
  childMode: () => boolean
}>

type Use<T> = (letter: Letter, draft: Draft) => Promise<T>
type WithLetter = <T>(id: string, use: Use<T>) => Promise<T | Failed>

/** The letter of a draft: as it was sent, or else as it is now. Every way of leaving goes through `withAgreed`. */
export function leavingLetter(needs: LeavingNeeds): Readonly<{ withLetter: WithLetter; withAgreed: WithLetter }> {
  const { drafts, today } = needs
  const withLetter: WithLetter = async (id, use) => {
    const opened = await drafts.current(id)
    if (opened.kind === 'failed') return opened
    const letter = await letterOf(opened.draft, today())
    return 'problem' in letter ? letter : use(letter, opened.draft)
  }
  const withAgreed: WithLetter = <T>(id: string, use: Use<T>) =>
    withLetter<T | Failed>(id, async (letter, draft) => heldBack(draft, letter, needs) ?? use(letter, draft))
  return { withLetter, withAgreed }
}

/** The letter of a draft that was just read, where it may leave as it is: the gate of `withAgreed`, for many letters at once. */
export async function agreedLetter(draft: Draft, needs: LeavingNeeds): Promise<Letter | Failed> {
  const letter = await letterOf(draft, needs.today())
  return 'problem' in letter ? letter : (heldBack(draft, letter, needs) ?? letter)
}

async function letterOf(draft: Draft, today: string): Promise<Letter | Failed> {
  const letter = sentOf(draft)?.letter ?? compose(draft, await readLanguage(draft.convention), today)
  return hasWriterSentence(letter) ? letter : failed('nothing-to-send')
}

// A child's letter is, until an adult agreed to it as it is.
function heldBack(draft: Draft, letter: Letter, { childMode }: Pick<LeavingNeeds, 'childMode'>): Failed | null {
  return needsAgreement(draft, childMode()) && !isAgreed(draft, letter) ? failed('not-agreed') : null
}
