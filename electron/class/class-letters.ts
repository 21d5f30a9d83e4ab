import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft, Pupil } from '#letter/draft/draft'
import { isAnswered, missingEssentials } from '#letter/draft/is-answered'
import { questionsOf } from '#letter/draft/questions'
import { sentOf } from '#letter/draft/sent'
import { isAgreed } from '#letter/parent/agreement'
import { readLanguage } from '#locales/registry'
import type { ClassLetters, PupilState } from '../bridge/class-calls'
import type { Outcome } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
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
export async function lettersOfClass(id: string, drafts: Drafts, today: string): Promise<Outcome<ClassLetters>> {
  const found = await draftsOfClass(id, drafts)
  if (found.kind === 'failed') return found
  const letters = await Promise.all(
    found.drafts.map(async (draft) => ({
      ...draft.pupil,
      id: draft.id,
      state: await stateOf(draft, today),
      changed: draft.changed,
    })),
  )
  return { kind: 'done', class: id, title: found.drafts[0]?.pupil.title ?? '', letters }
}

async function stateOf(draft: Draft, today: string): Promise<PupilState> {
  if (sentOf(draft)) return 'sent'
  if (draft.agreed && (await isAgreedNow(draft, today))) return 'agreed'
  if (!isBegun(draft)) return 'not-begun'
  return missingEssentials(draft).length === 0 ? 'ready' : 'begun'
}

async function isAgreedNow(draft: Draft, today: string): Promise<boolean> {
  const letter = compose(draft, await readLanguage(draft.convention), today)
  return hasWriterSentence(letter) && isAgreed(draft, letter)
}

// The class gave the names, the addresses and the matter; the rest is the child's.
function isBegun(draft: Draft): boolean {
  const { edits, enclosed, badge } = draft
  const own = questionsOf(draft).filter(({ kind }) => kind !== 'party' && kind !== 'matter')
  return (
    own.some((question) => isAnswered(draft, question)) ||
    Object.keys(edits).length > 0 ||
    enclosed.length > 0 ||
    badge !== null
  )
}
