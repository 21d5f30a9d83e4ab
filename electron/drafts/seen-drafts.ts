import { readFileSync } from 'node:fs'
import type { Draft } from '#letter/draft/draft'
import { parseDraft, readDraftFile, type Reading } from './draft-file'
import { stampOf } from '../system/file-stamp'
import { isSameVersion } from './same-version'

/** What another program put where a draft is kept: another version of it, or something that is none. */
export type Other = Readonly<{ kind: 'version'; draft: Draft; stamp: string }> | Readonly<{ kind: 'stranger' }>

type Seen = Readonly<{ drafts: readonly Draft[]; stamp: string }>

/** What the files of the open drafts held when they were last read or written here. */
export class SeenDrafts {
  readonly #seen = new Map<string, Seen>()

  /** Notes what a draft's file holds, and the stamp that it then had. */
  note(draft: Draft, stamp: string): void {
    this.#seen.set(draft.id, { drafts: [draft], stamp })
  }

  /** Notes what a draft's file may hold from now on. */
  expect(draft: Draft): void {
    const { drafts = [], stamp = '' } = this.#seen.get(draft.id) ?? {}
    this.#seen.set(draft.id, { drafts: [...drafts.slice(0, 1), draft], stamp })
  }

  forget(id: string): void {
    this.#seen.delete(id)
  }

  forgetAll(): void {
    this.#seen.clear()
  }

  /** What stands in a draft's file in place of what was last seen there; null where nothing else does. */
  async otherIn(path: string, draft: Draft): Promise<Other | null> {
    const stamp = await stampOf(path)
    if (stamp === '' || stamp === this.#seen.get(draft.id)?.stamp) return null
    return this.#other(await readDraftFile(path), draft, stamp)
  }

  /** The same at once, for when nothing can be waited for. */
  otherNow(path: string, draft: Draft): Other | null {
    try {
      return this.#other(parseDraft(readFileSync(path)), draft, '')
    } catch {
      return null
    }
  }

  #other(reading: Reading, draft: Draft, stamp: string): Other | null {
    if (reading.kind === 'unread' && reading.problem === 'folder-gone') return null
    if (reading.kind !== 'draft') return { kind: 'stranger' }
    // A copied file that could not be rewritten still has the id of the first.
    const found = { ...reading.draft, id: draft.id }
    const known = [draft, ...(this.#seen.get(draft.id)?.drafts ?? [])]
    if (known.some((one) => isSameVersion(one, found))) {
      if (stamp !== '') this.note(found, stamp)
      return null
    }
    return reading.draft.id === draft.id ? { kind: 'version', draft: found, stamp } : { kind: 'stranger' }
  }
}
