import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Settings } from '#electron/bridge/settings'
import { type TestedLanguage } from '#tests/languages'

/** The app as a person starts it who has answered the two questions of the first start, in a folder of its own. */
export type OpenApp = Readonly<{
  app: ElectronApplication
  page: Page
  folder: string
  close: () => Promise<void>
}>

// Chromium's sandbox refuses root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
// A virtual screen has no graphics card: Chromium would imitate one, for a third of the time of a test.
const withoutCard = process.env['TWO_LINES_SCREENS'] ? ['--disable-gpu'] : []
const leftOpen = new Set<ElectronApplication>()
const ownDocuments = join(import.meta.dirname, 'own-documents.cjs')

/**
 * Starts the built app in an empty home, away from the person's own drafts, on a system in this language; in a `home`
 * given, it finds again what it left there. `args` are added to its command line, `env` to its environment; `settings` were
 * chosen before, and `letters` are the files in the folder of letters, by name. `asDrawn`: pixels are looked at, so the card is imitated all the same.
 */
export async function openApp({
  language = 'en',
  home,
  args = [],
  env = {},
  settings = { welcomed: true },
  letters = {},
  asDrawn = false,
}: {
  language?: TestedLanguage
  home?: string
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  settings?: Partial<Settings>
  letters?: Readonly<Record<string, string>>
  asDrawn?: boolean
} = {}): Promise<OpenApp> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'two-lines-e2e-')))
  await chooseBefore(join(folder, 'settings'), settings)
  await writeBefore(join(folder, 'Two Lines'), letters)
  const app = await _electron.launch({
    args: [
      '-r',
      ownDocuments,
      ...asRoot,
      ...(asDrawn ? [] : withoutCard),
      `--user-data-dir=${join(folder, 'settings')}`,
      `--lang=${language}`,
      '.',
      ...args,
    ],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), LANGUAGE: language, ...env },
  })
  leftOpen.add(app)
  app.on('close', () => leftOpen.delete(app))
  const page = await app.firstWindow()
  const close = async () => {
    await app.close()
    await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
  }
  return { app, page, folder, close }
}

/** Ends at once every app that is still open. */
export function endLeftOpen(): void {
  for (const app of leftOpen) app.process().kill('SIGKILL')
}

async function chooseBefore(userData: string, settings: Partial<Settings>): Promise<void> {
  await mkdir(userData, { recursive: true })
  const path = join(userData, 'settings.json')
  if (!existsSync(path)) await writeFile(path, JSON.stringify(settings))
}

async function writeBefore(folder: string, letters: Readonly<Record<string, string>>): Promise<void> {
  const files = Object.entries(letters)
  if (files.length > 0) await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}
