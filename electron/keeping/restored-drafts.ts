import { join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { filesOf } from '#letter/draft/files-of'
import { draftText, isSameVersion } from '../drafts/draft-file'
import { readFolder } from '../drafts/draft-folder'
import { freePath, makeFolder, moveInto } from '../system/paths'
import { draftFileName } from '../drafts/file-name'
import { ownFolders } from '../drafts/own-files'
import { plainName } from '../system/plain-name'
import { codeOf } from '../system/problem'
import { uuidOf } from '../system/uuid-of'
import { writeWhole } from '../system/write-whole'

/** Where a draft of a backup goes: with the others, or with those that were deleted. */
export type Shelved = 'draft' | 'deleted'
/** What came of a draft of a backup; `both` when the folder has another version of it, which stays. */
export type Merged = 'added' | 'already' | 'both'

type Here = Map<string, Readonly<{ path: string; draft: Draft }>>
type BroughtDraft = Readonly<{ draft: Draft; name: string; shelved: Shelved }>

/** Brings the drafts of a backup into a folder. What the folder has stays as it is: nothing is written over. */
export class RestoredDrafts {
  readonly #folders: Readonly<Record<Shelved, string>>
  readonly #here: Readonly<Record<Shelved, Here>>
  /** The new ids of the drafts of the backup that could not keep their own. */
  readonly #ids = new Map<string, string>()
  /** What each draft, of the backup or of the folder, says to be beside it. */
  readonly #listed = new Map<string, ReadonlySet<string>>()

  private constructor(folder: string, here: Readonly<Record<Shelved, Here>>) {
    this.#folders = { draft: folder, deleted: join(folder, ownFolders.deleted) }
    this.#here = here
    for (const { draft } of [...here.draft.values(), ...here.deleted.values()]) this.#list(draft)
  }

  /** Reads what the folder has. */
  static async into(folder: string): Promise<RestoredDrafts> {
    const [draft, deleted] = [await hereIn(folder), await deletedIn(folder)]
    return new RestoredDrafts(folder, { draft, deleted })
  }

  /** The id under which a draft of the backup is now in the folder. */
  idOf(id: string): string {
    return this.#ids.get(id) ?? id
  }

  /** Whether a draft of this id, of the backup or of the folder, says that this file is beside it; null where no such draft was read. */
  lists(id: string, file: string): boolean | null {
    return this.#listed.get(id)?.has(file) ?? null
  }

  /** Brings in one draft, under the name that its file had where that name is plain. */
  async merge({ draft, name, shelved }: BroughtDraft): Promise<Merged> {
    this.#list(draft)
    const here = this.#here[shelved].get(draft.id)
    if (here && isSameVersion(here.draft, draft)) return 'already'
    if (here) return this.#keepBoth({ draft, name, shelved })
    const onOtherShelf = this.#here[shelved === 'draft' ? 'deleted' : 'draft'].get(draft.id)
    const isOnOtherShelf = onOtherShelf !== undefined && isSameVersion(onOtherShelf.draft, draft)
    if (isOnOtherShelf && shelved === 'deleted') return 'already'
    // It was deleted after the backup: it is taken back from the trash, or it would be in the folder twice.
    if (isOnOtherShelf) {
      this.#take(shelved, { draft: onOtherShelf.draft, path: await moveInto(onOtherShelf.path, this.#folders.draft) })
      this.#here.deleted.delete(draft.id)
      return 'added'
    }
    await this.#write({ draft, name, shelved })
    return 'added'
  }

  async #keepBoth({ draft, name, shelved }: BroughtDraft): Promise<Merged> {
    const own = { ...draft, id: idOfVersion(draft) }
    this.#ids.set(draft.id, own.id)
    if (this.#here[shelved].has(own.id)) return 'already'
    await this.#write({ draft: own, name, shelved })
    return 'both'
  }

  async #write({ draft, name, shelved }: BroughtDraft): Promise<void> {
    const folder = this.#folders[shelved]
    if (shelved === 'deleted') await makeFolder(folder)
    const path = await freePath(join(folder, plainName(name) ?? draftFileName(draft, '')))
    await writeWhole(path, draftText(draft))
    this.#take(shelved, { draft, path })
  }

  #list(draft: Draft): void {
    const files = filesOf(draft).map(({ file }) => file)
    this.#listed.set(draft.id, new Set([...(this.#listed.get(draft.id) ?? []), ...files]))
  }

  #take(shelved: Shelved, one: Readonly<{ path: string; draft: Draft }>): void {
    this.#here[shelved].set(one.draft.id, one)
  }
}

// One version always gets one id, so that a backup restored twice adds it once.
function idOfVersion(draft: Draft): string {
  return uuidOf(JSON.stringify({ ...draft, at: '', changed: '' }))
}

async function hereIn(folder: string): Promise<Here> {
  const { found } = await readFolder(folder)
  return new Map(found.map(({ path, draft }) => [draft.id, { path, draft }]))
}

async function deletedIn(folder: string): Promise<Here> {
  return hereIn(join(folder, ownFolders.deleted)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return new Map<string, never>()
    throw error
  })
}
