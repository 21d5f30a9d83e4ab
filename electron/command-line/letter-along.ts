import { dirname, resolve } from 'node:path'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import { signaturePicture } from '#letter/parts/signature-picture'
import { letterEnclosed, type LetterEnclosed } from '../enclosures/letter-enclosed'
import { alone, type GoesWith } from '../export/goes-with'
import { letterSignature } from '../signature/letter-signature'
import type { CommandNeeds } from './command-needs'
import type { NamedLetter } from './read-letters'

/** What goes with a letter that the command makes. `badgeLeft` is true where it has a badge that nobody here can draw. */
export type LetterAlong = Readonly<{
  goesWith: GoesWith
  found: LetterEnclosed['found']
  missing: readonly string[]
  badgeLeft: boolean
  /** Whether it asks for the signature that the app keeps, which the command does not touch: its room is for ink. */
  signatureLeft: boolean
  /** Whether its page by hand is gone, or is another: the letter is then not made. */
  pageGone: boolean
}>

/** What goes with a letter, found beside its draft as the window finds it; nothing with a file of answers. */
export async function letterAlong(
  { beside: file, draft, letter }: NamedLetter,
  { folder, pdf }: Pick<CommandNeeds, 'folder' | 'pdf'>,
): Promise<LetterAlong> {
  const asked = badgeAlong(draft)
  const badge = asked && pdf.kind === 'here' ? await pdf.badge(asked, letter) : null
  const badgeLeft = asked !== null && badge === null
  const signing = signaturePicture(letter)
  const left = { badgeLeft, signatureLeft: signing === 'kept', pageGone: false }
  const nothing = { goesWith: { ...alone, badge }, found: [], missing: [], ...left }
  if (letter.enclosed.length === 0 && !letter.handwritten && signing === null) return nothing
  const beside = dirname(resolve(folder, file))
  const files = await letterEnclosed(beside, draft.id, letter)
  if (files.kind === 'failed') return { ...nothing, pageGone: true }
  const { found, pictures, missing, byHand } = files
  const signature = await letterSignature(letter, draft, beside, keptInApp)
  const gone = signing !== null && signing !== 'kept' && signature === null ? [signing.file] : []
  return { ...nothing, goesWith: { badge, pictures, byHand, signature }, found, missing: [...missing, ...gone] }
}

/** The signature of the person who uses the app, for the command: none. */
const keptInApp = { read: () => Promise.resolve(null) }
