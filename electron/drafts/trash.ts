import { lstat, readdir, rm, unlink, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Outcome } from '../bridge/outcome'
import type { Deleted } from '../bridge/shelf'
import { readDraftFile } from './draft-file'
import { readFolder, tidyAndReadFolder } from './draft-folder'
import { isDraftName } from './draft-name'
import { exists, moveInto } from '../system/paths'
import { summaryOf } from './draft-summary'
import { ownFiles, ownFolders } from './own-files'
import { OwnIds } from './own-ids'
import { codeOf, failed, problemOf } from '../system/problem'
import { countedFrom, judged, readTrashNotes, untilOf, writeTrashNotes } from './trash-notes'

type TrashOptions = Readonly<{ newId: () => string; now: () => string }>

const aDay = 24 * 60 * 60 * 1000

/** The deleted drafts, in a folder beside the others for 30 days. The date of a file there is the moment it was deleted. */
export class Trash {
  readonly #ownIds: OwnIds
  readonly #now: () => string
  readonly #paths = new Map<string, string>()

  constructor({ newId, now }: TrashOptions) {
    this.#ownIds = new OwnIds(newId)
    this.#now = now
  }

  /** Moves the file of a draft to the deleted ones. It is dated first: killed in between, it stays a draft like any other. */
  async put(id: string, path: string): Promise<void> {
    await this.#date(path)
    this.#paths.set(id, await moveInto(path, trashOf(dirname(path))))
  }

  /** Moves a deleted draft back to its folder and answers where it is now; null when it is not among the deleted ones. */
  async takeBack(id: string): Promise<string | null> {
    const path = this.#paths.get(id)
    if (path === undefined) return null
    const back = await moveInto(path, dirname(dirname(path)))
    this.#paths.delete(id)
    return back
  }

  /** What was deleted from a folder of drafts, the last first. */
  async list(folder: string): Promise<Outcome<{ deleted: readonly Deleted[] }>> {
    try {
      return { kind: 'done', deleted: await this.#read(folder) }
    } catch (error) {
      return failed(problemOf(error), basename(folder))
    }
  }

  /** Removes for good what was deleted more than 30 days ago, once a start of another day found it so too: a clock may be wrong. */
  async empty(folder: string): Promise<void> {
    const trash = trashOf(folder)
    const idsKept = idsIn(folder)
    const names = await readdir(trash).catch(() => [])
    const [now, before] = [Date.parse(this.#now()), await readTrashNotes(folder)]
    const seen = new Map<string, NonNullable<ReturnType<typeof judged>['note']>>()
    for (const name of names.filter(isDraftName)) {
      const path = join(trash, name)
      const stats = await lstat(path).catch(() => null)
      if (!stats?.isFile()) continue
      const { isOver, note } = judged(stats.mtimeMs, now, before.get(name))
      const isDatedWrong = note !== null && note.over !== null && (await wasWrittenAfter(note.since, now, path))
      if (isDatedWrong) await this.#date(path).catch(() => undefined)
      else if (isOver) await removeForGood(path, folder, idsKept).catch(() => undefined)
      else if (note) seen.set(name, note)
    }
    await writeTrashNotes(folder, seen)
  }

  /** Removes for good every deleted draft of a folder. */
  async emptyNow(folder: string): Promise<Outcome> {
    try {
      const deleted = (await ownFiles(folder)).filter(({ path }) => path.startsWith(`${ownFolders.deleted}/`))
      const idsKept = idsIn(folder)
      for (const { path } of deleted) await removeForGood(join(folder, path), folder, idsKept)
      this.#paths.clear()
      return { kind: 'done' }
    } catch (error) {
      return failed(problemOf(error), basename(folder))
    }
  }

  /** Forgets every deleted draft that was seen; their files stay. */
  forget(): void {
    this.#paths.clear()
  }

  async #date(path: string): Promise<void> {
    const now = new Date(this.#now())
    await utimes(path, now, now)
  }

  async #read(folder: string): Promise<readonly Deleted[]> {
    const contents = await tidyAndReadFolder(trashOf(folder)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return { found: [] }
      throw error
    })
    const own = await this.#ownIds.give(contents.found, this.#paths)
    const [now, notes] = [Date.parse(this.#now()), await readTrashNotes(folder)]
    const deleted = await Promise.all(
      own.map(async ({ path, draft }) => {
        this.#paths.set(draft.id, path)
        const on = countedFrom((await lstat(path)).mtimeMs, now, notes.get(basename(path)))
        return { ...summaryOf(draft), deleted: isoOf(on), until: isoOf(untilOf(on)) }
      }),
    )
    return deleted.toSorted((a, b) => b.deleted.localeCompare(a.deleted))
  }
}

// A letter "deleted before it was written" means that the clock went back; its 30 days start now.
async function wasWrittenAfter(time: number, now: number, path: string): Promise<boolean> {
  const reading = await readDraftFile(path)
  if (reading.kind !== 'draft') return false
  const moments = [reading.draft.changed, ...reading.draft.history.map(({ on }) => on)]
  return moments.some((moment) => Date.parse(moment) > time + aDay && Date.parse(moment) <= now)
}

// What went with a draft goes with it, unless the folder has another draft of that id, as one copied by hand has.
async function removeForGood(path: string, folder: string, idsKept: () => Promise<ReadonlySet<string>>): Promise<void> {
  const reading = await readDraftFile(path)
  await unlink(path)
  if (reading.kind !== 'draft') return
  const { id } = reading.draft
  const enclosed = join(folder, ownFolders.enclosures, id)
  if (!(await exists(enclosed)) || (await idsKept()).has(id)) return
  await rm(enclosed, { recursive: true, force: true })
}

// The folder is read only if it has to be, and once.
function idsIn(folder: string): () => Promise<ReadonlySet<string>> {
  let ids: Promise<ReadonlySet<string>> | null = null
  return () => (ids ??= readFolder(folder).then(({ found }) => new Set(found.map(({ draft }) => draft.id))))
}

function trashOf(folder: string): string {
  return join(folder, ownFolders.deleted)
}

function isoOf(time: number): string {
  return new Date(time).toISOString()
}
