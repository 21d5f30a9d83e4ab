import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, Menu, powerMonitor, protocol, type BrowserWindow } from 'electron'
import { languages } from '#locales/registry'
import { appOrigin, enclosedAddresses, signatureAddresses } from './bridge/addresses'
import { answerApp, appScheme } from './pages/app-protocol'
import { letterArguments } from './command-line/letter-arguments'
import type { Desk, DeskOptions } from './desk'
import type { Begun } from './first-home'
import { draftArgument } from './drafts/draft-argument'
import { secure, silence } from './pages/security'
import { serveBridge } from './serve-bridge'
import { firstSettings } from './settings/first-settings'
import { portableData } from './system/portable-data'
import { stayCalm } from './window/stay-calm'
import { systemWords } from './window/system-words'
import { openWindow } from './window/window'

const here = import.meta.dirname
const isDevelopment = !app.isPackaged
const devAddress = isDevelopment ? process.env['TWO_LINES_DEV_URL'] : undefined

const beside = portableData(process.execPath, process.env['APPIMAGE'])
if (beside !== null) keepIn(beside)

protocol.registerSchemesAsPrivileged([appScheme])
// As root, Chromium runs only without its sandbox, and says so by this switch: asking for both ends every process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// On Linux, Chromium speaks with the voices of the computer only when it is asked to.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
silence(app)
secure(app, {
  loads: (address) => address.startsWith('app:') || (isDevelopment && isForDevelopment(address)),
  navigates: (address) => devAddress !== undefined && address.startsWith(devAddress),
})
// Otherwise Electron makes a menu of its own, in English, before ours.
Menu.setApplicationMenu(null)

let desk: Desk | null = null
// Brings the rest of the app, once it is asked for; null until there is a window.
let rest: (() => Promise<Desk>) | null = null
let named = draftArgument(process.argv, process.cwd())
const forLetters = letterArguments(process.argv, app.isPackaged)

if (forLetters) {
  protocolOnceReady()
  const { letterCommandInApp } = await import('./command-line/in-app')
  // Electron gets ready, and looks for a screen, only when this is over.
  await letterCommandInApp(forLetters)
} else if (app.requestSingleInstanceLock()) {
  stayCalm(async () => desk?.words() ?? systemWords())
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    void show()
    const path = draftArgument(args, folder)
    if (path !== null) openFile(path)
  })
  app.on('before-quit', () => desk?.quitting())
  app.on('activate', () => void show())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  protocolOnceReady()
  void app.whenReady().then(start)
} else {
  app.quit()
}

function protocolOnceReady(): void {
  const answer = async (url: string) =>
    (await ownPicture(url)) ?? answerApp(url, join(here, 'renderer'), likelyLanguage)
  void app.whenReady().then(() => protocol.handle('app', ({ url }) => answer(url)))
}

async function ownPicture(url: string): Promise<Response | null> {
  if (url.startsWith(signatureAddresses)) {
    const { answerSignature } = await import('./signature/signature-protocol')
    return answerSignature(url, desk?.signature ?? null)
  }
  if (!url.startsWith(enclosedAddresses)) return null
  const { answerEnclosed } = await import('./enclosures/enclosed-protocol')
  return answerEnclosed(url, async (id, file) => (await desk?.enclosedPath(id, file)) ?? null)
}

function likelyLanguage(): string {
  const { language } = firstSettings(app.getPath('userData'))
  return languages.closest(language ?? app.getPreferredSystemLanguages()[0] ?? '')
}

function keepIn(folder: string): void {
  const settings = join(folder, 'Settings')
  mkdirSync(settings, { recursive: true })
  app.setPath('userData', settings)
  app.setPath('documents', folder)
}

// The window comes first, then its first screen; what answers the window is loaded with the first call that needs more than that.
function start(): void {
  const userData = app.getPath('userData')
  const page = { address: devAddress ?? `${appOrigin}/index.html`, preload: join(here, 'preload.cjs'), isDevelopment }
  const options = { ...page, userData, preferred: app.getPreferredSystemLanguages() }
  const window = openWindow({ ...page, settings: firstSettings(userData), words: () => desk?.words() })
  const { TWO_LINES_POLICY: tried } = isDevelopment ? process.env : {}
  const beginning = import('./first-home').then(async ({ begin, firstHome }) => {
    const begun = begin(userData, tried)
    return { ...begun, home: named === null ? await firstHome(begun, options.preferred) : null }
  })
  let opening: Promise<Desk> | null = null
  const open = () => {
    if (opening) return opening
    opening = openDesk(options, beginning, window)
    // That it can't be loaded is told, whoever waits for it.
    void opening.then(() => undefined)
    return opening
  }
  rest = open
  const home = async () => {
    const { home: alone } = await beginning
    return opening ? null : alone
  }
  // Where the first screen needs all, it is loaded while the page comes.
  void (async () => (await beginning).home ?? (await open()))()
  const origin = devAddress === undefined ? appOrigin : new URL(devAddress).origin
  const shown = () => (desk ? desk.window : window)?.webContents ?? null
  serveBridge({ home, requests: async () => (await open()).requests }, { contents: shown, origin })
}

async function openDesk(options: DeskOptions, beginning: Promise<Begun>, window: BrowserWindow): Promise<Desk> {
  const { Desk } = await import('./desk')
  const opened = await Desk.ready(options, await beginning)
  desk = opened
  if (named !== null) void opened.open(named)
  if (!window.isDestroyed()) opened.take(window)
  powerMonitor.on('shutdown', () => opened.drafts.keeper.flushNow())
  return opened
}

async function show(): Promise<void> {
  const opened = await rest?.()
  opened?.show()
}

function openFile(path: string): void {
  if (desk) void desk.open(path)
  else named = path
  void show()
}

function isForDevelopment(address: string): boolean {
  const socket = devAddress?.replace(/^http/, 'ws')
  return [devAddress, socket, 'devtools://'].some((allowed) => allowed !== undefined && address.startsWith(allowed))
}
