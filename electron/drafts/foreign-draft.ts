import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Opened } from '../bridge/drafts-calls'
import { readDraftFile } from './draft-file'
import type { Drafts } from './drafts'
import { failed } from '../system/problem'

/** Opens a file named from outside. One of the folder is opened there; any other comes in as a copy. */
export async function openForeign(path: string, drafts: Drafts, newId: () => string): Promise<Opened> {
  const name = basename(path)
  const real = await realpath(path).catch(() => path)
  const reading = await readDraftFile(real)
  if (reading.kind === 'unread') return failed(reading.problem === 'folder-gone' ? 'not-found' : reading.problem, name)
  const isHere = dirname(real) === (await realpath(drafts.folder).catch(() => drafts.folder))
  const idHere = isHere ? await drafts.idOf(basename(real)) : null
  if (idHere !== null) return drafts.open(idHere)
  if (reading.kind === 'invalid') return failed('unreadable', name)
  const { draft } = reading
  const known = await drafts.open(draft.id)
  // Whoever signed it there is not who opens it here.
  const own = { ...draft, signature: 'ink' } as const
  if (known.kind === 'failed') return drafts.add(own)
  return isDeepStrictEqual(known.draft, { ...draft, agreed: known.draft.agreed })
    ? known
    : drafts.add({ ...own, id: newId() })
}
