import { basename, dirname } from 'node:path'
import { backedUp, clearCutOff, filesToBackUp } from './backup'
import type { Requests } from '../bridge/call'
import type { KeepingProgress, keepingCalls } from '../bridge/keeping-calls'
import type { Drafts } from '../drafts/drafts'
import { eraseFolder } from './erase'
import { documentName } from '../drafts/file-name'
import type { Outcome } from '../bridge/outcome'
import { failed, problemOf } from '../system/problem'
import { LongDoings } from '../system/long-doing'
import { mergedOwnWords, withOwnWords } from './own-words-file'
import { restore } from './restore'
import { saveFile } from '../system/save-file'
import type { OwnSignature } from '../signature/own-signature'
import { withSignature } from './signature-in-backup'
import type { StoredSettings } from '../settings/settings'
import { zipPieces } from './write-zip'

/** What the window asks of all the letters together. Erasing answers no first screen here: `requests.ts` adds it. */
export type KeepingRequests = Omit<Requests<typeof keepingCalls>, 'eraseAll'> &
  Readonly<{
    /** Removes for good the letters, the settings and what Chromium keeps. */
    erase: () => Promise<Outcome>
  }>

type KeepingNeeds = Readonly<{
  drafts: Drafts
  settings: StoredSettings
  signature: Pick<OwnSignature, 'read' | 'keep' | 'remove'>
  today: () => string
  /** The word for a backup in the name of its file. */
  backupWord: () => string
  /** Asks where to save a backup, and which one to restore; null when the person gives up. */
  askWhere: (suggested: string) => Promise<string | null>
  askBackup: () => Promise<string | null>
  /** Makes the folder of drafts of somebody who has chosen none, and answers it. */
  makeUsualFolder: () => string
  /** Clears what Chromium keeps of its own. */
  clearTraces: () => Promise<void>
  /** Tells how far a backup is that takes a while. */
  onProgress?: (progress: KeepingProgress) => void
}>

/** Backs up, restores and erases all the letters together. */
export function keepingRequests(needs: KeepingNeeds): KeepingRequests {
  const { drafts, settings, signature, onProgress = () => undefined } = needs
  const doings = new LongDoings(onProgress)

  return {
    backUp: async (asked) => {
      const [unsaved] = await drafts.keeper.flush()
      if (unsaved) return unsaved
      const { folder } = drafts
      const files = await filesToBackUp(folder).catch(problemOf)
      if (typeof files === 'string') return failed(files, basename(folder))
      if (files.length === 0) return failed('nothing-to-back-up')
      const chosen = await needs.askWhere(`${documentName(needs.backupWord(), '', needs.today())}.zip`)
      if (chosen === null) return { kind: 'cancelled' }
      await clearCutOff(dirname(chosen))
      const words = settings.stored.ownWords ?? []
      const ink = asked.signature ? await signature.read() : null
      const saved = await doings.during('backup', async (going) => {
        const pieces = () => {
          const letters = withOwnWords(backedUp(folder, files, going), words, needs.today())
          return zipPieces(withSignature(letters, ink, needs.today()))
        }
        const outcome = await saveFile(chosen, '.zip', pieces)
        return outcome.kind === 'failed' && going.signal.aborted ? { kind: 'cancelled' as const } : outcome
      })
      if (saved.kind !== 'done') return saved
      const letters = files.filter(({ kind }) => kind === 'draft').length
      return { kind: 'done', file: saved.file, folder: saved.folder, letters }
    },

    restoreBackup: async () => {
      const chosen = await needs.askBackup()
      if (chosen === null) return { kind: 'cancelled' }
      const [unsaved] = await drafts.keeper.flush()
      if (unsaved) return unsaved
      const keepWords = (words: readonly string[]) => {
        settings.change({ ownWords: mergedOwnWords(settings.stored.ownWords ?? [], words) })
      }
      // The one that is here is the one in use.
      const keepSignature = async (bytes: Uint8Array) => (await signature.read()) !== null || signature.keep(bytes)
      return doings.during('restore', (going) => restore(chosen, drafts.folder, { keepWords, keepSignature }, going))
    },

    stopKeeping: ({ what }) => Promise.resolve(doings.stop(what)),

    emptyTrash: () => drafts.trash.emptyNow(drafts.folder),

    erase: async () => {
      const { folder } = drafts
      try {
        await drafts.letGo()
        const [left] = await eraseFolder(folder)
        if (left !== undefined) return failed('not-allowed', left)
        await signature.remove()
        await settings.forget()
        await needs.clearTraces()
        await drafts.moveTo(needs.makeUsualFolder())
        return { kind: 'done' }
      } catch (error) {
        console.error('Erasing everything:', error)
        return failed(problemOf(error), basename(folder))
      }
    },
  }
}
