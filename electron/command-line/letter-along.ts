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
}>

/** What goes with a letter, found beside its draft as the window finds it; nothing with a file of answers. */
export async function letterAlong(
  { file, draft, letter }: NamedLetter,
  { folder, pdf }: Pick<CommandNeeds, 'folder' | 'pdf'>,
): Promise<LetterAlong> {
  const asked = badgeAlong(draft)
  const badge = asked && pdf.kind === 'here' ? await pdf.badge(asked, letter) : null
  const badgeLeft = asked !== null && badge === null
  if (letter.enclosed.length === 0) return { goesWith: { ...alone, badge }, found: [], missing: [], badgeLeft }
  const { found, pictures, missing } = await letterEnclosed(dirname(resolve(folder, file)), draft.id, letter)
  return { goesWith: { badge, pictures }, found, missing, badgeLeft }
}
