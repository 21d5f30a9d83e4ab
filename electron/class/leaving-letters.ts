import type { Letter } from '#letter/parts/letter'
import type { ClassOrder } from '../bridge/class-calls'
import type { Failed } from '../bridge/outcome'
import { letterEnclosed } from '../enclosures/letter-enclosed'
import type { GoesWith } from '../export/goes-with'
import { agreedLetter } from '../sending/leaving-letter'
import { joinedTo } from '../sending/make-document'
import { failed } from '../system/problem'
import { draftsOfClass, type PupilDraft } from './class-letters'
import type { ClassNeeds } from './class-needs'

/** A letter of a class that may leave, with what goes with it. */
export type LeavingLetter = Readonly<{ draft: PupilDraft; letter: Letter; goesWith: GoesWith }>

/** The letters of a class that may leave, in order; the names of those held back, of those of which a page or a picture is gone, and of the enclosures that are. */
type LeavingLetters = Readonly<{
  title: string
  leaving: readonly LeavingLetter[]
  held: readonly string[]
  gone: readonly string[]
  missing: readonly string[]
}>

/**
 * The letters of a class that may leave, as they are on the disk now: those that an adult agreed to as they are. The others are held back by
 * name, as is one whose page by hand is gone, or with which another file would leave than was agreed to. Fails where none may leave.
 */
export async function leavingLetters(
  id: string,
  order: ClassOrder,
  needs: ClassNeeds,
): Promise<LeavingLetters | Failed> {
  const { drafts } = needs
  const found = await draftsOfClass(id, drafts)
  if (found.kind === 'failed') return found
  const { compare } = new Intl.Collator(needs.language(), { numeric: true })
  const sorted = order === 'list' ? found.drafts : found.drafts.toSorted((a, b) => compare(a.pupil.name, b.pupil.name))
  const [leaving, held, missing]: [LeavingLetter[], string[], string[]] = [[], [], []]
  const gone = new Map<string, Failed>()
  for (const draft of sorted) {
    const agreed = await agreedLetter(draft, needs)
    if ('problem' in agreed) {
      held.push(draft.pupil.name)
      continue
    }
    const { letter, signature } = agreed
    const along = await letterEnclosed(drafts.folderOf(draft.id), draft.id, letter, true)
    if (along.kind === 'failed') {
      gone.set(draft.pupil.name, along)
      continue
    }
    missing.push(...along.missing)
    const { pictures, byHand } = along
    leaving.push({ draft, letter, goesWith: { badge: await joinedTo(letter, draft), pictures, byHand, signature } })
  }
  const [name, why] = [...gone][0] ?? ['', null]
  if (leaving.length === 0) return why ? failed(why.problem, name) : failed('not-agreed')
  return { title: found.drafts[0]?.pupil.title ?? '', leaving, held, gone: [...gone.keys()], missing }
}
