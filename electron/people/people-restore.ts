import { isDeepStrictEqual } from 'node:util'
import { mergedPeople } from './known-people'
import { parsePeople, readPeople, writePeople } from './people-file'

/** Brings the people of a backup into a folder: of the same person, the details changed last stay. False when it can't be. */
export async function restorePeople(folder: string, bytes: Uint8Array): Promise<boolean> {
  const [saved, own] = [parsePeople(bytes), await readPeople(folder)]
  if (saved.kind === 'failed' || saved.isBroken || own.kind === 'failed') return false
  const changes = mergedPeople([...own.changes, ...saved.changes])
  if (isDeepStrictEqual(changes, own.changes)) return true
  return (await writePeople(folder, { ...own, changes })).kind === 'done'
}
