import type { Draft } from '#letter/draft'
import { draftText } from './draft-file'
import { writeWhole } from './write-whole'

type DraftOfFile = Readonly<{ path: string; draft: Draft }>

/** Sees to it that no two files of a folder hold drafts of the same id, as a file copied by hand does. */
export class OwnIds {
  readonly #newId: () => string
  /** Ids of copied files that could not be rewritten with an id of their own. */
  readonly #given = new Map<string, string>()

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** The drafts found, each with an id of its own. The file known by an id keeps it; else the first does. */
  async of<One extends DraftOfFile>(
    found: readonly One[],
    known: ReadonlyMap<string, string>,
  ): Promise<readonly One[]> {
    const owners = new Map<string, string>()
    for (const { path, draft } of found) {
      if (!owners.has(draft.id) || known.get(draft.id) === path) owners.set(draft.id, path)
    }
    return Promise.all(found.map(async (one) => (owners.get(one.draft.id) === one.path ? one : this.#withNewId(one))))
  }

  async #withNewId<One extends DraftOfFile>(found: One): Promise<One> {
    const { path, draft } = found
    const id = this.#given.get(path) ?? this.#newId()
    const own = { ...draft, id }
    await writeWhole(path, draftText(own)).catch(() => this.#given.set(path, id))
    return { ...found, draft: own }
  }
}
