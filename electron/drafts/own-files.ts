import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDraftName } from './draft-name'
import { codeOf } from '../system/problem'
import { unfinished } from '../system/write-whole'

/** The folders of the app's own in a folder of drafts. */
export const ownFolders = {
  deleted: 'deleted',
  setAside: 'set-aside',
  enclosures: 'enclosures',
  /** Of drafts made together, until they stand among the others: `together.ts`. */
  arriving: 'arriving',
} as const

/** The file of the people and organisations written to. */
export const peopleFile = 'people.json'

/** The file, among the deleted drafts, of what was seen of them. */
export const trashNotes = 'seen.json'

/** What a file of a folder of drafts is to the app; `path` starts below that folder and has slashes. */
export type OwnFile = Readonly<
  { path: string; name: string } & (
    | { kind: 'draft' | 'deleted' | 'set-aside' | 'people' | 'trash-notes' | 'unfinished' }
    | { kind: 'enclosure'; draft: string }
  )
>

/** What a path below a folder of drafts is to the app: the one list of what belongs to it. Null for any other file. */
export function ownFile(path: string): OwnFile | null {
  const names = path.split('/')
  if (names.some((name) => climbs.test(name))) return null
  const finished = path.replace(unfinished, '')
  if (finished !== path) return ownFile(finished) && { kind: 'unfinished', path, name: names.at(-1) ?? '' }
  const [first = '', second = '', third = ''] = names
  switch (names.length) {
    case 1:
      if (first === peopleFile) return { kind: 'people', path, name: first }
      return isDraftName(first) ? { kind: 'draft', path, name: first } : null
    case 2:
      if (first === ownFolders.setAside && isPeopleName(second)) return { kind: 'set-aside', path, name: second }
      if (first === ownFolders.deleted && second === trashNotes) return { kind: 'trash-notes', path, name: second }
      if (!isDraftName(second)) return null
      if (first === ownFolders.deleted) return { kind: 'deleted', path, name: second }
      return first === ownFolders.setAside ? { kind: 'set-aside', path, name: second } : null
    case 3:
      if (first === ownFolders.deleted && second === ownFolders.setAside && isDraftName(third)) {
        return { kind: 'set-aside', path, name: third }
      }
      if (first === ownFolders.arriving && isDraftName(third)) {
        if (isId.test(second)) return { kind: 'draft', path, name: third }
        return isArriving(second) ? { kind: 'unfinished', path, name: third } : null
      }
      if (first !== ownFolders.enclosures || !isId.test(second)) return null
      return { kind: 'enclosure', path, draft: second, name: third }
    default:
      return null
  }
}

/** Every file of the app in a folder of drafts. Links are not followed; other files are not looked at. */
export async function ownFiles(folder: string): Promise<readonly OwnFile[]> {
  const found: OwnFile[] = []
  const look = async (below: readonly string[]): Promise<void> => {
    for (const entry of await entriesOf(join(folder, ...below), below.length > 0)) {
      const names = [...below, entry.name]
      const own = entry.isFile() ? ownFile(names.join('/')) : null
      if (own) found.push(own)
      else if (entry.isDirectory() && isOwnFolder(names)) await look(names)
    }
  }
  await look([])
  return found
}

// One that was broken is set aside under a name that is free there.
const isPeopleName = (name: string) => /^people(?: \(\d+\))?\.json$/.test(name)

const climbs = /^\.{0,2}$/
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a folder in `arriving` is of drafts made together, all there or still being made. */
export const isArriving = (name: string) => isId.test(name.replace(unfinished, ''))

function isOwnFolder(names: readonly string[]): boolean {
  const [first = '', second = ''] = names
  if (names.length === 1) return Object.values<string>(ownFolders).includes(first)
  if (names.length > 2) return false
  if (first === ownFolders.arriving) return isArriving(second)
  return first === ownFolders.enclosures
    ? isId.test(second)
    : first === ownFolders.deleted && second === ownFolders.setAside
}

// The folder itself must be there; those within it, only once something was put in them.
async function entriesOf(folder: string, mayBeAbsent: boolean) {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (mayBeAbsent && codeOf(error) === 'ENOENT') return []
    throw error
  })
}
