import { setTimeout } from 'node:timers/promises'
import type { WebContents } from 'electron'

/** A world of its own, apart from the page's: there, a page that may run nothing can still be asked. */
const world = 1001
const loadFonts = 'Promise.all([...document.fonts].map((face) => face.load()))'
const paintTwice = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'

/**
 * Waits for the fonts of a page: until they are there, its texts are painted as nothing. Where the page is painted, waits
 * until it has been, with them.
 */
export async function fontsLoaded(page: WebContents, isPainted: boolean): Promise<void> {
  const code = `${loadFonts}${isPainted ? `.then(() => ${paintTwice})` : ''}.then(() => true)`
  const asked = page.executeJavaScriptInIsolatedWorld(world, [{ code }])
  // A page that does not answer is used as it is, a little later.
  await Promise.race([asked.catch(() => setTimeout(500)), setTimeout(5000)])
}
