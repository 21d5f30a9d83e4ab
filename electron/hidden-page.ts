import { randomUUID } from 'node:crypto'
import { app, BrowserWindow, type WebContents } from 'electron'
import { fontsLoaded } from './fonts-loaded'

/** An origin of their own: a page held here can reach nothing of the app's window. */
const origin = 'app://letter'

const pages = new Map<string, string>()

/** What the `app:` protocol answers for a page held in memory; null for every other address, left to the caller. */
export function answerHiddenPage(address: string): Response | null {
  if (!address.startsWith(`${origin}/`)) return null
  const html = pages.get(address)
  if (html === undefined) return new Response(null, { status: 404 })
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
}

/**
 * Lays out a document in a window that is never shown, without scripts or network, and lets it be used until done. With a
 * `size`, in pixels, the page is painted too, off the screen, and can be taken as a picture.
 */
export async function withHiddenPage<T>(
  html: string,
  use: (page: WebContents) => Promise<T>,
  size: Readonly<{ width: number; height: number }> | null = null,
): Promise<T> {
  const address = `${origin}/${randomUUID()}`
  pages.set(address, html)
  // Chromium writes this in the properties of a PDF: the name of the app, instead of the writer's system and its version.
  app.userAgentFallback = app.getName()
  const window = new BrowserWindow({
    show: false,
    ...size,
    frame: size === null,
    webPreferences: {
      sandbox: true,
      offscreen: size !== null,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      devTools: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    await fontsLoaded(window.webContents, size !== null)
    return await use(window.webContents)
  } finally {
    pages.delete(address)
    window.destroy()
  }
}
