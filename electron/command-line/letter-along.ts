import { dirname, resolve } from 'node:path'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import { letterEnclosed, type LetterEnclosed } from '../enclosures/letter-enclosed'
import { alone, type GoesWith } from '../export/goes-with'
import type { CommandNeeds } from './command-needs'
import type { NamedLetter } from './read-letters'

/** What goes with a letter that the command makes. `badgeLeft` is true where it has a badge that nobody here can draw. */
export type LetterAlong = Readonly<{
  goesWith: GoesWith
  found: LetterEnclosed['found']
  missing: readonly string[]
  badgeLeft: boolean
  /** Whether its page by hand is gone, or is another: the letter is then not made. */
  pageGone: boolean
}>

/** What goes with a letter, found beside its draft as the window finds it; nothing with a file of answers. */
export async function letterAlong(
  { file, draft, letter }: NamedLetter,
  { folder, pdf }: Pick<CommandNeeds, 'folder' | 'pdf'>,
): Promise<LetterAlong> {
  const asked = badgeAlong(draft)
  const badge = asked && pdf.kind === 'here' ? await pdf.badge(asked, letter) : null
  const badgeLeft = asked !== null && badge === null
  const nothing = { goesWith: { ...alone, badge }, found: [], missing: [], badgeLeft, pageGone: false }
  if (letter.enclosed.length === 0 && !letter.handwritten) return nothing
  const files = await letterEnclosed(dirname(resolve(folder, file)), draft.id, letter)
  if (files.kind === 'failed') return { ...nothing, pageGone: true }
  const { found, pictures, missing, byHand } = files
  return { ...nothing, goesWith: { badge, pictures, byHand }, found, missing }
}
