import { draftText } from './draft-file'
import type { Found } from './draft-folder'
import { writeWhole } from './write-whole'

/** Sees to it that no two files of a folder hold drafts of the same id, as a file copied by hand does. */
export class OwnIds {
  readonly #newId: () => string
  /** Ids of copied files that could not be rewritten with an id of their own. */
  readonly #given = new Map<string, string>()

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** The drafts found, each with an id of its own. The file known by an id keeps it; else the first does. */
  async of(found: readonly Found[], known: ReadonlyMap<string, string>): Promise<readonly Found[]> {
    const owners = new Map<string, string>()
    for (const { path, draft } of found) {
      if (!owners.has(draft.id) || known.get(draft.id) === path) owners.set(draft.id, path)
    }
    return Promise.all(found.map(async (one) => (owners.get(one.draft.id) === one.path ? one : this.#withNewId(one))))
  }

  async #withNewId({ path, draft }: Found): Promise<Found> {
    const id = this.#given.get(path) ?? this.#newId()
    const own = { ...draft, id }
    await writeWhole(path, draftText(own)).catch(() => this.#given.set(path, id))
    return { path, draft: own }
  }
}
