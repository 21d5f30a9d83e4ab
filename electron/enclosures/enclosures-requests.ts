import type { Draft } from '#letter/draft/draft'
import { filesOf } from '#letter/draft/files-of'
import { sentOf } from '#letter/draft/sent'
import type { Requests } from '../bridge/call'
import type { Enclosing, enclosuresCalls } from '../bridge/enclosures-calls'
import type { Outcome } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
import { dropEnclosed, fetchEnclosed, putEnclosed } from '../drafts/enclosed-files'
import { byHandRequests, weightOfPages } from './by-hand-requests'
import type { cleanPicture } from './clean-picture'
import { chosenFile, enclose, type Given } from './enclosing'
import { failed } from '../system/problem'

/** What the window asks of the files that go with a letter, and what is done once its draft is left. */
export type EnclosuresRequests = Requests<typeof enclosuresCalls> &
  Readonly<{ tidyEnclosed: (id: string) => Promise<void> }>

type EnclosuresNeeds = Readonly<{
  drafts: Drafts
  /** Asks which files; none when the person gives up. */
  askFiles: (draft: Draft) => Promise<readonly string[]>
  /** Asks for one photograph; none when the person gives up. */
  askPhoto: () => Promise<readonly string[]>
  clean: typeof cleanPicture
  newMark: () => string
  /** What a picture without a name of its own is called, in the language of its letter. */
  pictureWord: (draft: Draft) => Promise<string>
  showFile: (path: string) => void
}>

/** Chooses, shows and looks for the files that go with letters. */
export function enclosuresRequests(needs: EnclosuresNeeds): EnclosuresRequests {
  const { drafts, newMark, clean } = needs
  /** The copies that a draft was seen to have: one taken out can be taken back, until its draft is left. */
  const seen = new Map<string, Set<string>>()
  const see = (id: string, files: readonly string[]) => seen.set(id, new Set([...(seen.get(id) ?? []), ...files]))

  const referred = (draft: Draft): readonly string[] => filesOf(draft).map(({ file }) => file)

  /** Copies files for the letter of an open draft. */
  const encloseAll = async (draft: Draft, files: readonly Given[]): Promise<Outcome<Enclosing>> => {
    const { id } = draft
    const now = await drafts.current(id)
    const { enclosed: present, handwritten } = now.kind === 'done' ? now.draft : draft
    const weighing = await weightOfPages(drafts.folderOf(id), id, handwritten)
    const put = (file: string, data: Uint8Array) => putEnclosed(drafts.folderOf(id), id, file, data)
    const pictureWord = await needs.pictureWord(draft)
    const picturesOnly = draft.register === 'child'
    const how = { clean, put, newMark, pictureWord, picturesOnly, weighing }
    const { enclosed, refused } = await enclose(files, present, how)
    see(
      id,
      enclosed.map(({ file }) => file),
    )
    return { kind: 'done', enclosed, refused }
  }

  return {
    ...byHandRequests({ ...needs, onKept: (id, file) => see(id, [file]) }),

    encloseFiles: async ({ id }) => {
      const opened = await drafts.current(id)
      if (opened.kind === 'failed') return opened
      if (sentOf(opened.draft)) return failed('already-sent')
      const paths = await needs.askFiles(opened.draft)
      return paths.length === 0 ? { kind: 'cancelled' } : encloseAll(opened.draft, paths.map(chosenFile))
    },

    encloseGiven: async ({ id, files }) => {
      const opened = await drafts.current(id)
      if (opened.kind === 'failed') return opened
      if (sentOf(opened.draft)) return failed('already-sent')
      return encloseAll(
        opened.draft,
        files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) })),
      )
    },

    missingEnclosed: async ({ id }) => {
      const opened = await drafts.current(id)
      if (opened.kind === 'failed') return []
      const files = referred(opened.draft)
      see(id, files)
      const found = await Promise.all(files.map((file) => fetchEnclosed(drafts.folderOf(id), id, file)))
      return files.filter((_, index) => found[index] === null)
    },

    showEnclosed: async ({ id, file }) => {
      const path = await fetchEnclosed(drafts.folderOf(id), id, file)
      if (path === null) return failed('not-found')
      needs.showFile(path)
      return { kind: 'done' }
    },

    tidyEnclosed: async (id) => {
      const files = seen.get(id)
      const opened = files && (await drafts.current(id))
      if (!files || opened?.kind !== 'done') return
      seen.delete(id)
      const referredNow = new Set(referred(opened.draft))
      await dropEnclosed(
        drafts.folderOf(id),
        id,
        [...files].filter((file) => !referredNow.has(file)),
      )
    },
  }
}
