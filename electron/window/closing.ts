import { app, type BrowserWindow } from 'electron'
import { draftText } from '../drafts/draft-file'
import type { Drafts } from '../drafts/drafts'
import { draftFileName } from '../drafts/file-name'
import type { Problem } from '../bridge/outcome'
import type { Unsaved } from './dialogs'
import { boundsOf } from './window'
import type { StoredSettings } from '../settings/settings'
import { writeWhole } from '../system/write-whole'

/** What closing needs to know, and to ask when the last words can't be saved. */
export type ClosingNeeds = Readonly<{
  drafts: Drafts
  settings: StoredSettings
  lastWords: () => Promise<void>
  isQuitting: () => boolean
  stay: () => void
  ask: (problem: Problem) => Promise<Unsaved>
  askWhere: (name: string) => Promise<string | null>
}>

/** Lets a window close once everything is on the disk, or once the person has decided otherwise. */
export function guardClosing(window: BrowserWindow, needs: ClosingNeeds): void {
  let isSettled = false
  let isSettling = false

  const settle = async () => {
    needs.settings.change({ windowPlace: boundsOf(window) })
    await needs.lastWords()
    const isSafe = await isSafeToClose(needs)
    if (!isSafe) {
      isSettling = false
      needs.stay()
      return
    }
    await needs.settings.written()
    isSettled = true
    if (needs.isQuitting()) app.quit()
    else window.close()
  }

  window.on('close', (event) => {
    if (isSettled) return
    event.preventDefault()
    if (isSettling) return
    isSettling = true
    void settle()
  })
  // The system waits for nobody when its session ends.
  window.on('session-end', () => needs.drafts.keeper.flushNow())
}

/** True once nothing is left to save, or once the person gives up the last words. */
export async function isSafeToClose({
  drafts,
  ask,
  askWhere,
}: Pick<ClosingNeeds, 'drafts' | 'ask' | 'askWhere'>): Promise<boolean> {
  for (;;) {
    const [failure] = await drafts.keeper.flush()
    if (!failure) return true
    const decision = await ask(failure.problem)
    if (decision !== 'save-as') return decision === 'quit'
    if (await savedAs(drafts, askWhere)) return true
  }
}

async function savedAs(drafts: Drafts, askWhere: ClosingNeeds['askWhere']): Promise<boolean> {
  for (const draft of drafts.keeper.unsaved()) {
    const path = await askWhere(draftFileName(draft, ''))
    if (path === null) return false
    try {
      await writeWhole(path, draftText(draft))
    } catch {
      return false
    }
  }
  return true
}
