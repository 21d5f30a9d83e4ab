import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { AppLanguage } from '#electron/bridge'

/** The app as a person starts it for the first time, in a folder of its own. */
export type OpenApp = Readonly<{
  app: ElectronApplication
  page: Page
  folder: string
  close: () => Promise<void>
}>

// Chromium's sandbox refuses root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * Starts the built app in an empty home, away from the person's own drafts, on a system in this language; in a `home`
 * given, it finds again what it left there. `args` are added to its command line.
 */
export async function openApp({
  language = 'en',
  home,
  args = [],
}: { language?: AppLanguage; home?: string; args?: readonly string[] } = {}): Promise<OpenApp> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'two-lines-e2e-')))
  const app = await _electron.launch({
    args: [...asRoot, `--user-data-dir=${join(folder, 'settings')}`, `--lang=${language}`, '.', ...args],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), LANGUAGE: language },
  })
  const page = await app.firstWindow()
  const close = async () => {
    await app.close()
    await rm(folder, { recursive: true })
  }
  return { app, page, folder, close }
}
