import { realpath } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Opened } from '../bridge/drafts-calls'
import { readDraftFile } from './draft-file'
import { isDraftName } from './draft-folder'
import type { Drafts } from './drafts'
import { failed } from '../system/problem'

/** The draft's file among the arguments of a command line, as a path; null when none is named. */
export function draftArgument(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).findLast((arg) => !arg.startsWith('-') && isDraftName(basename(arg)))
  if (named === undefined) return null
  return named.startsWith('file:') ? pathOfUrl(named) : resolve(folder, named)
}

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
  if (known.kind === 'failed') return drafts.add(draft)
  return isDeepStrictEqual(known.draft, { ...draft, agreed: known.draft.agreed })
    ? known
    : drafts.add({ ...draft, id: newId() })
}

// Linux file managers may hand over an address instead of a path.
function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}
