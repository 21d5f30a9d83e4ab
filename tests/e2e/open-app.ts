import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

/** The app as a person starts it for the first time, in a folder of its own. */
export type OpenApp = Readonly<{
  app: ElectronApplication
  page: Page
  folder: string
  close: () => Promise<void>
}>

// Chromium's sandbox refuses root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the built app in an empty home, away from the person's own drafts. */
export async function openApp(): Promise<OpenApp> {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-e2e-'))
  const app = await _electron.launch({
    args: [...asRoot, `--user-data-dir=${join(folder, 'settings')}`, '.'],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') },
  })
  const page = await app.firstWindow()
  const close = async () => {
    await app.close()
    await rm(folder, { recursive: true })
  }
  return { app, page, folder, close }
}
