import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestFile, parseDraft } from '../drafts/draft-file'
import { isDraftName } from '../drafts/draft-name'
import type { Outcome } from '../bridge/outcome'
import { ownFile, type OwnFile } from '../drafts/own-files'
import { failed, problemOf } from '../system/problem'
import { ownWordsFile, parseOwnWords } from './own-words-file'
import { readZip, unzipped, type Zipped } from './read-zip'
import { RestoredDrafts } from './restored-drafts'
import { RestoreBounds } from './restore-bounds'
import { restoreEnclosure, restorePeople, restoreSetAside } from './restored-files'
import type { Restored } from '../bridge/keeping-calls'

type Part = Readonly<{ own: OwnFile; zipped: Zipped }>

// In bytes: the most that a backup can hold.
const largestBackup = 0xffffffff
const largestWords = 256 * 1024
const mostNamed = 50
const longestNamed = 200

/**
 * Brings what a backup holds into a folder of drafts, beside what is there. Restoring the same backup again brings nothing twice.
 * A file that goes with a letter comes with a letter that lists it, or not at all. `keepWords` is given the person's own words, where the backup has any.
 */
export async function restore(
  path: string,
  folder: string,
  keepWords: (words: readonly string[]) => void = () => undefined,
): Promise<Outcome<Restored>> {
  const stats = await stat(path).catch(() => null)
  // A pipe is not waited for.
  if (stats && !stats.isFile()) return failed('not-a-backup', basename(path))
  const opened = await open(path, 'r').catch(problemOf)
  if (typeof opened === 'string') return failed(opened === 'folder-gone' ? 'not-found' : opened, basename(path))
  try {
    return await restoreFrom(opened, basename(path), folder, keepWords)
  } catch (error) {
    console.error('Restoring a backup:', error)
    return failed(problemOf(error), basename(folder))
  } finally {
    await opened.close()
  }
}

async function restoreFrom(
  file: FileHandle,
  name: string,
  folder: string,
  keepWords: (words: readonly string[]) => void,
): Promise<Outcome<Restored>> {
  const { size } = await file.stat()
  if (size > largestBackup) return failed('too-large', name)
  const { zipped, isWhole } = await readZip(file)
  const parts = zipped.flatMap((one) => partOf(one) ?? [])
  if (parts.length === 0) return failed('not-a-backup', name)
  const total = parts.reduce((sum, { zipped: heads }) => sum + Math.max(...heads.map((head) => head.size)), 0)
  if (total > largestBackup) return failed('too-large', name)

  const drafts = await RestoredDrafts.into(folder)
  const counted = { added: 0, deleted: 0, already: 0, both: 0 }
  const brought = new Set<string>()
  const lost = new Set(zipped.flatMap((one) => strangeName(one, isWhole) ?? []))
  const bounds = new RestoreBounds()
  for (const { own, zipped: heads } of parts.toSorted(draftsFirst)) {
    const isListed = own.kind === 'enclosure' ? drafts.lists(own.draft, own.name) : true
    // Its letter does without it: it was taken out.
    if (isListed === false) continue
    const content = isListed && bounds.takes(own, heads) ? await unzipped(file, heads, largestFile) : null
    const merged = content && (await bring(own, content.bytes, folder, drafts))
    if (merged) brought.add(own.path)
    else {
      lost.add(own.path.slice(0, longestNamed))
      bounds.readInVain(heads)
    }
    if (merged && merged !== 'file') counted[merged === 'added' && own.kind === 'deleted' ? 'deleted' : merged] += 1
  }
  const words = zipped.find(([head]) => below(head?.name ?? '') === ownWordsFile)
  const saved = words && (await unzipped(file, words, largestWords))
  if (saved) keepWords(parseOwnWords(saved.bytes))
  const names = [...lost].filter((one) => !brought.has(one))
  return {
    kind: 'done',
    ...counted,
    lost: names.slice(0, mostNamed),
    isWhole: isWhole && names.length <= mostNamed && !bounds.areReached,
  }
}

/** What came of one file; null when it could not be brought. */
async function bring(own: OwnFile, bytes: Uint8Array, folder: string, drafts: RestoredDrafts) {
  switch (own.kind) {
    case 'draft':
    case 'deleted': {
      const reading = parseDraft(bytes)
      return reading.kind === 'draft' ? drafts.merge({ draft: reading.draft, name: own.name, shelved: own.kind }) : null
    }
    case 'set-aside':
      await restoreSetAside(folder, own.name, bytes)
      return 'file'
    case 'enclosure':
      return (await restoreEnclosure(folder, drafts.idOf(own.draft), own.name, bytes)) ? 'file' : null
    case 'people':
      return (await restorePeople(folder, bytes)) ? 'file' : null
    case 'trash-notes':
      return 'file'
    case 'unfinished':
      return null
  }
}

// A person may have packed the folder itself: then every path begins with its name.
function ownIn(path: string): OwnFile | null {
  return ownFile(path) ?? ownFile(below(path))
}

function below(path: string): string {
  return path.replace(/^(?!\.{1,2}\/)[^/]+\//, '')
}

function partOf(zipped: Zipped): Part | null {
  for (const { name } of zipped) {
    const own = ownIn(name)
    if (own) return { own, zipped }
  }
  return null
}

// Other files may well be in there; but one that looks like a letter and is not where letters are is told.
function strangeName(zipped: Zipped, isWhole: boolean): string | null {
  const name = zipped[0]?.name ?? ''
  if (partOf(zipped) || name.endsWith('/')) return null
  return !isWhole || isDraftName(basename(name)) ? name.slice(0, longestNamed) : null
}

// Enclosures come after the drafts, whose new ids say where they go.
function draftsFirst(a: Part, b: Part): number {
  return Number(a.own.kind === 'enclosure') - Number(b.own.kind === 'enclosure')
}
