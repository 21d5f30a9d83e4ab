import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { heaviestSignature } from '#letter/text/limits'
import { largestFile, parseDraft } from '../drafts/draft-file'
import { isDraftName } from '../drafts/draft-name'
import type { Outcome } from '../bridge/outcome'
import { ownFile, type OwnFile } from '../drafts/own-files'
import { failed, problemOf } from '../system/problem'
import { unheard, type Going } from '../system/long-doing'
import { ownWordsFile, parseOwnWords } from './own-words-file'
import { readZip, unzipped, type Zipped } from './read-zip'
import { RestoredDrafts, type Merged } from './restored-drafts'
import { signatureInBackup } from './signature-in-backup'
import { RestoreBounds } from './restore-bounds'
import { restoreEnclosure, restorePeople, restoreSetAside } from './restored-files'
import type { Restored } from '../bridge/keeping-calls'

/** Takes what a backup holds beside the letters. */
export type OwnThings = Readonly<{
  keepWords: (words: readonly string[]) => void
  /** Answers whether there is a signature now, the one that was here or this one. */
  keepSignature: (bytes: Uint8Array) => Promise<boolean>
}>

const noThings: OwnThings = { keepWords: () => undefined, keepSignature: () => Promise.resolve(true) }

type Part = Readonly<{ own: OwnFile; zipped: Zipped }>

// In bytes: the most that a backup can hold.
const largestBackup = 0xffffffff
const largestWords = 256 * 1024
const mostNamed = 50
const longestNamed = 200

/**
 * Brings what a backup holds into a folder of drafts, beside what is there. Restoring the same backup again brings nothing twice.
 * A file that goes with a letter comes with a letter that lists it, or not at all. What the backup has of the person's own, words or a signature, is given `others`.
 * Once it is stopped, what came stays: whole letters, with what goes with them.
 */
export async function restore(
  path: string,
  folder: string,
  others: OwnThings = noThings,
  going: Going = unheard(),
): Promise<Outcome<Restored>> {
  const stats = await stat(path).catch(() => null)
  // A pipe is not waited for.
  if (stats && !stats.isFile()) return failed('not-a-backup', basename(path))
  const opened = await open(path, 'r').catch(problemOf)
  if (typeof opened === 'string') return failed(opened === 'folder-gone' ? 'not-found' : opened, basename(path))
  try {
    return await restoreFrom(opened, basename(path), folder, others, going)
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
  others: OwnThings,
  { signal, step }: Going,
): Promise<Outcome<Restored>> {
  const { size } = await file.stat()
  if (size > largestBackup) return failed('too-large', name)
  const { zipped, isWhole } = await readZip(file)
  const parts = zipped.flatMap((one) => partOf(one) ?? [])
  if (parts.length === 0) return failed('not-a-backup', name)
  const total = parts.reduce((sum, { zipped: heads }) => sum + sizeOf(heads), 0)
  if (total > largestBackup) return failed('too-large', name)

  const drafts = await RestoredDrafts.into(folder)
  const counted = { added: 0, deleted: 0, already: 0, both: 0 }
  const brought = new Set<string>()
  const lost = new Set(zipped.flatMap((one) => strangeName(one, isWhole) ?? []))
  const bounds = new RestoreBounds()
  const beside = Map.groupBy(parts, ({ own }) => (own.kind === 'enclosure' ? own.draft : ''))
  let read = 0

  const take = async ({ own, zipped: heads }: Part): Promise<Brought | null> => {
    read += sizeOf(heads)
    step(read, total)
    const content = bounds.takes(own, heads) ? await unzipped(file, heads, largestFile) : null
    const merged = content && (await bring(own, content.bytes, folder, drafts))
    if (merged) brought.add(own.path)
    else lose({ own, zipped: heads })
    return merged
  }
  const lose = ({ own, zipped: heads }: Part) => {
    lost.add(own.path.slice(0, longestNamed))
    bounds.readInVain(heads)
  }
  const takeBeside = async (id: string) => {
    for (const part of beside.get(id) ?? []) {
      const isListed = drafts.lists(id, part.own.name)
      if (isListed === null) lose(part)
      // One that its letter does not list was taken out: the letter does without it.
      else if (isListed) await take(part)
    }
  }

  // A letter comes with its files before the next one does: wherever it is stopped, those that are there are whole.
  const withLetter = new Set([''])
  for (const part of beside.get('') ?? []) {
    if (signal.aborted) break
    const merged = await take(part)
    if (merged === null || merged === 'file') continue
    counted[merged.merged === 'added' && part.own.kind === 'deleted' ? 'deleted' : merged.merged] += 1
    withLetter.add(merged.id)
    await takeBeside(merged.id)
  }
  for (const id of beside.keys()) if (!signal.aborted && !withLetter.has(id)) await takeBeside(id)
  // The letters have come: what does not come of these is told among the lost.
  const takeOwn = async (own: string, largest: number, keep: (bytes: Uint8Array) => Promise<boolean>) => {
    const heads = zipped.find((one) => isOwnThing(one, own))
    if (!heads || signal.aborted) return
    const content = await unzipped(file, heads, largest)
    if (!content || !(await keep(content.bytes).catch(() => false))) lost.add(own)
  }
  await takeOwn(ownWordsFile, largestWords, (bytes) => {
    others.keepWords(parseOwnWords(bytes))
    return Promise.resolve(true)
  })
  await takeOwn(signatureInBackup, heaviestSignature, others.keepSignature)
  const names = [...lost].filter((one) => !brought.has(one))
  return {
    kind: 'done',
    ...counted,
    lost: names.slice(0, mostNamed),
    isWhole: isWhole && names.length <= mostNamed && !bounds.areReached,
    isStopped: signal.aborted,
  }
}

/** What came of one file: of a draft, how, and by which id its backup knows it. */
type Brought = 'file' | Readonly<{ merged: Merged; id: string }>

/** What came of one file; null when it could not be brought. */
async function bring(own: OwnFile, bytes: Uint8Array, folder: string, drafts: RestoredDrafts): Promise<Brought | null> {
  switch (own.kind) {
    case 'draft':
    case 'deleted': {
      const reading = parseDraft(bytes)
      if (reading.kind !== 'draft') return null
      const { draft } = reading
      return { merged: await drafts.merge({ draft, name: own.name, shelved: own.kind }), id: draft.id }
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
  if ([ownWordsFile, signatureInBackup].some((own) => isOwnThing(zipped, own))) return null
  return !isWhole || isDraftName(basename(name)) ? name.slice(0, longestNamed) : null
}

function isOwnThing([head]: Zipped, own: string): boolean {
  return below(head?.name ?? '') === own
}

function sizeOf(heads: Zipped): number {
  return Math.max(...heads.map(({ size }) => size))
}
