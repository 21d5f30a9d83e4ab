import { app, type BrowserWindow } from 'electron'
import { draftText } from '../drafts/draft-file'
import type { Drafts } from '../drafts/drafts'
import { draftFileName } from '../drafts/file-name'
import type { Problem } from '../bridge/outcome'
import type { Unsaved } from './dialogs'
import { placeOf } from './window'
import type { StoredSettings } from '../settings/settings'
import { writeWhole } from '../system/write-whole'

/** What closing needs to know, and to ask when the last words can't be saved. */
export type Closing = Readonly<{
  drafts: Drafts
  settings: StoredSettings
  isQuitting: () => boolean
  stay: () => void
  ask: (problem: Problem) => Promise<Unsaved>
  askWhere: (name: string) => Promise<string | null>
}>

/** Lets a window close once everything is on the disk, or once the person has decided otherwise. */
export function guardClosing(window: BrowserWindow, closing: Closing): void {
  let isSettled = false
  let isSettling = false

  const settle = async () => {
    closing.settings.change({ windowPlace: placeOf(window) })
    isSettled = await isSafeToClose(closing)
    await closing.settings.written()
    isSettling = false
    if (!isSettled) closing.stay()
    else if (closing.isQuitting()) app.quit()
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
  window.on('session-end', () => closing.drafts.keeper.flushNow())
}

/** True once nothing is left to save, or the person lets it go. */
export async function isSafeToClose({
  drafts,
  ask,
  askWhere,
}: Pick<Closing, 'drafts' | 'ask' | 'askWhere'>): Promise<boolean> {
  for (;;) {
    const [failure] = await drafts.keeper.flush()
    if (!failure) return true
    const decision = await ask(failure.problem)
    if (decision !== 'elsewhere') return decision === 'quit'
    if (await savedElsewhere(drafts, askWhere)) return true
  }
}

async function savedElsewhere(drafts: Drafts, askWhere: Closing['askWhere']): Promise<boolean> {
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
