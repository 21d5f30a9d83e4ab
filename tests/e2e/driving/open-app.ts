import { subscribe } from 'node:diagnostics_channel'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { ClientRequest } from 'node:http'
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
// The engine would make each regular expression twice, slowly: what a person waits for once, the tests wait for hundreds of times.
const engine = ['--js-flags=--no-regexp-tier-up']
const leftOpen = new Set<ElectronApplication>()
const ownProcess = join(import.meta.dirname, 'own-process.cjs')

// What the window and the tests tell each other stays on this computer: to compress it takes more time than it saves.
subscribe('http.client.request.created', (told) => {
  if (told instanceof Object && 'request' in told && told.request instanceof ClientRequest)
    told.request.removeHeader('Sec-WebSocket-Extensions')
})

/** What runs in the main process for the tests: see `own-process.cjs`. */
type Process = Readonly<{
  leaveApp: (home: string, patience: number) => Promise<void>
  startAppAgain: (home: string) => Promise<void>
}>

/** How an app is started, but for what a test finds in its home. */
type Start = Readonly<{
  language: TestedLanguage
  args: readonly string[]
  env: Readonly<Record<string, string>>
  asDrawn: boolean
}>
/** Processes whose window is closed, by how they were started: the next test that needs the like has one of them. */
const kept = new Map<string, ElectronApplication>()
const mostKept = 3
const ownFolders: string[] = []

/**
 * Starts the built app in an empty home, away from the person's own drafts, on a system in this language; in a `home`
 * given, it finds again what it left there. `args` are added to its command line, `env` to its environment; `settings` were
 * chosen before, and `letters` are the files in the folder of letters, by name. `asDrawn`: pixels are looked at, so the card is imitated all the same.
 * The app starts as new, in a process in which it may have run before, but `apart`, with `args` or in a `home` given, in a process of its own.
 */
export async function openApp({
  language = 'en',
  home,
  args = [],
  env = {},
  settings = { welcomed: true },
  letters = {},
  asDrawn = false,
  apart = home !== undefined || args.length > 0,
}: Partial<Start> & {
  home?: string
  settings?: Partial<Settings>
  letters?: Readonly<Record<string, string>>
  apart?: boolean
} = {}): Promise<OpenApp> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'two-lines-e2e-')))
  await chooseBefore(join(folder, 'settings'), settings)
  await writeBefore(join(folder, 'Two Lines'), letters)
  const start = { language, args, env, asDrawn }
  const name = apart ? null : JSON.stringify(start)
  const again = name === null ? null : await startAgain(name, folder)
  const { app, page } = again ?? (await launch(start, folder, apart))
  await isWhole(app)
  const close = async () => {
    if (name !== null && leftOpen.has(app)) await leave(name, app, folder)
    else await app.close()
    await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
  }
  return { app, page, folder, close }
}

async function launch({ language, args, env, asDrawn }: Start, home: string, apart: boolean) {
  const own = apart ? join(home, 'settings') : await mkdtemp(join(tmpdir(), 'two-lines-process-'))
  if (!apart) ownFolders.push(own)
  const app = await _electron.launch({
    args: [
      '-r',
      ownProcess,
      ...asRoot,
      ...(asDrawn ? [] : withoutCard),
      ...engine,
      `--user-data-dir=${own}`,
      `--lang=${language}`,
      '.',
      ...args,
    ],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), LANGUAGE: language, ...env },
  })
  leftOpen.add(app)
  app.on('close', () => {
    leftOpen.delete(app)
    for (const [name, one] of kept) if (one === app) kept.delete(name)
  })
  return { app, page: await app.firstWindow() }
}

async function startAgain(name: string, home: string) {
  const app = kept.get(name)
  if (!app) return null
  kept.delete(name)
  leftOpen.add(app)
  const shown = app.waitForEvent('window')
  await answerOf(() => app.evaluate((_electron, to) => (globalThis as unknown as Process).startAppAgain(to), home))
  return { app, page: await shown }
}

// The first screen is there before its menu, and what answers it.
function isWhole(app: ElectronApplication): Promise<void> {
  return answerOf(() =>
    app.evaluate(
      ({ Menu }) =>
        new Promise<void>((resolve) => {
          const look = () => (Menu.getApplicationMenu() ? resolve() : setTimeout(look, 10))
          look()
        }),
    ),
  )
}

async function leave(name: string, app: ElectronApplication, home: string): Promise<void> {
  await answerOf(() =>
    app.evaluate((_electron, left) => (globalThis as unknown as Process).leaveApp(left, 10_000), home),
  )
  leftOpen.delete(app)
  const [oldest] = kept.values()
  const one = kept.get(name) ?? (kept.size === mostKept ? oldest : undefined)
  await one?.close()
  kept.set(name, app)
}

/** The answer of the main process to a question that may be put twice: the engine sometimes loses the first. */
export async function answerOf<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!String(error).includes('promise was garbage collected')) throw error
    return ask()
  }
}

/** Ends at once every app that is still open. */
export function endLeftOpen(): void {
  for (const app of leftOpen) app.process().kill('SIGKILL')
}

/** Ends the processes that wait for another test, and what Chromium kept for each. */
export async function endKept(): Promise<void> {
  await Promise.all([...kept.values()].map((app) => app.close()))
  kept.clear()
  for (const own of ownFolders.splice(0))
    await rm(own, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
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
