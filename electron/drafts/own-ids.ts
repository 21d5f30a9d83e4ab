import { basename } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { draftText } from './draft-file'
import { uuidOf } from '../system/uuid-of'
import { writeWhole } from '../system/write-whole'

type DraftOfFile = Readonly<{ path: string; draft: Draft }>

/**
 * Sees to it that no two files of a folder hold drafts of the same id, as the copies do that are made by hand, or by a sync
 * program for two versions that met.
 */
export class OwnIds {
  readonly #newId: () => string
  /** Ids of copied files that could not be rewritten with an id of their own. */
  readonly #given = new Map<string, string>()

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /**
   * Gives each of the drafts found an id of its own, in its file too where that can be written, and answers them. The file
   * known by an id keeps it; else the one of the shortest name, as copies get longer ones: "letter (conflicted copy)",
   * "letter.sync-conflict-20261121".
   */
  async give<One extends DraftOfFile>(
    found: readonly One[],
    known: ReadonlyMap<string, string>,
  ): Promise<readonly One[]> {
    const owners = new Map<string, string>()
    for (const { path, draft } of found) {
      const [owner, first] = [owners.get(draft.id), known.get(draft.id)]
      const isBetter = owner === undefined || (owner !== first && path.length < owner.length)
      if (isBetter || path === first) owners.set(draft.id, path)
    }
    return Promise.all(
      found.map(async (one) => (owners.get(one.draft.id) === one.path ? one : this.#withOwnId(one, owners))),
    )
  }

  // Two computers that meet the same copy give it the same id, or their sync program would make copies of copies.
  async #withOwnId<One extends DraftOfFile>(found: One, owners: ReadonlyMap<string, string>): Promise<One> {
    const { path, draft } = found
    const likely = uuidOf(`${draft.id} ${basename(path)}`)
    const id = this.#given.get(path) ?? (owners.has(likely) ? this.#newId() : likely)
    const own = { ...draft, id }
    await writeWhole(path, draftText(own)).catch(() => this.#given.set(path, id))
    return { ...found, draft: own }
  }
}
