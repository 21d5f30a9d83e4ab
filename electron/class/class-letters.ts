import type { Draft, Pupil } from '#letter/draft/draft'
import { pupilState } from '#letter/draft/pupil-state'
import { sentOf } from '#letter/draft/sent'
import type { ClassLetters } from '../bridge/class-calls'
import type { Outcome } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
import { agreedLetter, type LeavingNeeds } from '../sending/leaving-letter'
import { failed } from '../system/problem'

/** A draft that is the letter of a pupil. */
export type PupilDraft = Draft & Readonly<{ pupil: Pupil }>

/** The drafts of a class as they are on the disk now, in the order of its list; none of them is opened. */
export async function draftsOfClass(id: string, drafts: Drafts): Promise<Outcome<{ drafts: readonly PupilDraft[] }>> {
  const read = await drafts.readAll()
  if (read.kind === 'failed') return read
  const found = read.drafts.flatMap((draft) => (draft.pupil?.class === id ? [{ ...draft, pupil: draft.pupil }] : []))
  if (found.length === 0) return failed('not-found')
  return { kind: 'done', drafts: found.toSorted((a, b) => a.pupil.place - b.pupil.place || (a.id < b.id ? -1 : 1)) }
}

/** The letters of a class, each with how far it is. */
export async function lettersOfClass(id: string, needs: LeavingNeeds): Promise<Outcome<ClassLetters>> {
  const found = await draftsOfClass(id, needs.drafts)
  if (found.kind === 'failed') return found
  const letters = await Promise.all(
    found.drafts.map(async (draft) => ({
      ...draft.pupil,
      id: draft.id,
      state: pupilState(draft, await isAgreedNow(draft, needs)),
      changed: draft.changed,
    })),
  )
  return { kind: 'done', class: id, title: found.drafts[0]?.pupil.title ?? '', letters }
}

async function isAgreedNow(draft: Draft, needs: LeavingNeeds): Promise<boolean> {
  return draft.agreed !== null && !sentOf(draft) && !('problem' in (await agreedLetter(draft, needs)))
}
