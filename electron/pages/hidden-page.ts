import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { app, BrowserWindow, type WebContents } from 'electron'

/** A file that a hidden page shows, by the name it has there. */
export type Beside = Readonly<{ name: string; type: string; data: Uint8Array }>

/**
 * How a hidden page is made. With a `size`, in pixels, it is painted too, off the screen, and can be taken as a picture.
 * `scripted` lets the main process, and nothing of the page's own, run a script in it.
 */
type HiddenPageOptions = Readonly<{
  size?: Readonly<{ width: number; height: number }>
  beside?: readonly Beside[]
  scripted?: boolean
}>

/** The origin of hidden pages, another than the window's: they can reach nothing of it. */
const origin = 'app://letter'

/** The hidden pages there are now, by address. One list for the process: so is the protocol that answers from it. */
const held = new Map<string, Readonly<{ type: string; data: string | Uint8Array }>>()

/** What the `app:` protocol answers for a page held in memory; null for every other address, left to the caller. */
export function answerHiddenPage(address: string): Response | null {
  if (!address.startsWith(`${origin}/`)) return null
  const found = held.get(address)
  if (found === undefined) return new Response(null, { status: 404 })
  const { type, data } = found
  return new Response(typeof data === 'string' ? data : new Uint8Array(data), {
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
  })
}

/** Lays out a document in a window that is never shown, without scripts or network, and lets it be used until done. */
export async function withHiddenPage<T>(
  html: string,
  use: (page: WebContents) => Promise<T>,
  { size, beside = [], scripted = false }: HiddenPageOptions = {},
): Promise<T> {
  const folder = `${origin}/${randomUUID()}`
  const address = `${folder}/page`
  held.set(address, { type: 'text/html; charset=utf-8', data: html })
  for (const { name, type, data } of beside) held.set(`${folder}/${name}`, { type, data })
  // Chromium writes this in the properties of a PDF: the name of the app, instead of the writer's system and its version.
  app.userAgentFallback = app.getName()
  const window = new BrowserWindow({
    show: false,
    ...size,
    frame: size === undefined,
    webPreferences: {
      sandbox: true,
      offscreen: size !== undefined,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: scripted,
      devTools: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    await fontsLoaded(window.webContents, size !== undefined)
    return await use(window.webContents)
  } finally {
    held.delete(address)
    for (const { name } of beside) held.delete(`${folder}/${name}`)
    window.destroy()
  }
}

/** A world of its own, apart from the page's: there, a page that may run nothing can still be asked. */
const world = 1001
const loadFonts = 'Promise.all([...document.fonts].map((face) => face.load()))'
const paintTwice = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'

/**
 * Waits for the fonts of a page: until they are there, its texts are painted as nothing. Where the page is painted, waits
 * until it has been, with them.
 */
async function fontsLoaded(page: WebContents, isPainted: boolean): Promise<void> {
  await answered(page, loadFonts)
  if (isPainted) await paintedAnew(page)
}

/** What a page that is loaded answers to a script of ours; null where it can't be asked. */
export function askedOf(page: WebContents, code: string): Promise<unknown> {
  return page.executeJavaScriptInIsolatedWorld(world, [{ code }]).catch(() => null)
}

/** Waits until a page that is painted has been once more: what is taken of it before may be of a moment ago. */
export function paintedAnew(page: WebContents): Promise<void> {
  return answered(page, paintTwice)
}

async function answered(page: WebContents, code: string): Promise<void> {
  const asked = page.executeJavaScriptInIsolatedWorld(world, [{ code: `${code}.then(() => true)` }])
  // A page that does not answer is used as it is, a little later.
  await Promise.race([asked.catch(() => setTimeout(500)), setTimeout(5000)])
}
