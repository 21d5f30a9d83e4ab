import type { BrowserWindow } from 'electron'

/** What a page that falls needs: to be loaded again, a person to ask once it falls too often, a clock in milliseconds. */
export type FallsNeeds = Readonly<{
  reload: () => void
  ask: () => Promise<'again' | 'quit'>
  quit: () => void
  now: () => number
}>

/** How often in a row a page comes back by itself, and within how many milliseconds falls are in a row. */
const [mostFalls, inARow] = [3, 2 * 60 * 1000]

/**
 * Loads the page of a window again when it falls: the draft is in the main process, so that it finds every word. One that falls
 * again and again within two minutes is left, and the person decides.
 */
export function comeBackAfterFalls(window: BrowserWindow, { reload, ask, quit, now }: FallsNeeds): void {
  let falls: readonly number[] = []
  let isAsking = false

  const decide = async () => {
    isAsking = true
    const decision = await ask().catch(() => 'again' as const)
    isAsking = false
    falls = []
    if (decision === 'quit') quit()
    else if (!window.isDestroyed()) reload()
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || isAsking) return
    const time = now()
    falls = [...falls.filter((one) => Math.abs(time - one) < inARow), time]
    if (falls.length > mostFalls) void decide()
    // Not from within the event: there the window still counts as crashed.
    else setImmediate(reload)
  })
}
