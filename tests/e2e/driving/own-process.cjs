// Runs in the main process before the app does. A test's home is its own, and one process starts the app as new for one test after the other.
const events = require('node:events')
const modules = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const threads = require('node:worker_threads')
const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  shell,
} = require('electron')

// On Windows and macOS, the documents of a person are not found by HOME: a test's own would be theirs.
function moveTo(home) {
  process.env.HOME = home
  process.env.XDG_CONFIG_HOME = path.join(home, 'config')
  app.setPath('documents', home)
  app.setPath('userData', path.join(home, 'settings'))
}

// What Chromium keeps for itself stays where the process began.
app.setPath('sessionData', app.getPath('userData'))
moveTo(process.env.HOME)

const running = new Set()
// The thread that spells keeps nothing of a letter, and takes a quarter of a second to read its dictionary: it waits for the next app.
let speller = null
threads.Worker = class extends threads.Worker {
  constructor(file, ...given) {
    const isSpeller = path.basename(String(file)) === 'spelling-worker.js'
    if (isSpeller && speller) return runningAgain(speller)
    super(file, ...given)
    this.isSpeller = isSpeller
    this.owed = 0
    running.add(this)
    this.once('exit', () => {
      running.delete(this)
      if (speller === this) speller = null
    })
    this.on('message', () => (this.owed -= 1))
    this.forget = listeners(this)
  }

  postMessage(...given) {
    this.owed += 1
    super.postMessage(...given)
  }
}

function runningAgain(thread) {
  speller = null
  running.add(thread)
  return thread
}

/** Ends a thread whose app is left; the one that spells waits, if it owes that app no answer. */
function leaveThread(thread) {
  if (!thread.isSpeller || thread.owed > 0 || speller) return thread.terminate()
  thread.forget()
  running.delete(thread)
  speller = thread
}
modules.syncBuiltinESMExports()

const answered = new Set()
const handle = ipcMain.handle.bind(ipcMain)
ipcMain.handle = (channel, answer) => {
  answered.add(channel)
  handle(channel, answer)
}

/** Takes away, once asked, whoever began to listen since. */
function listeners(emitter) {
  const before = new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)]))
  return () => {
    for (const name of emitter.eventNames())
      for (const one of emitter.rawListeners(name)) if (!before.get(name)?.includes(one)) emitter.off(name, one)
  }
}

/** Puts back, once asked, what a test put in place of a thing's own. */
function properties(thing) {
  const before = Object.getOwnPropertyDescriptors(thing)
  // Its listeners are put back one by one.
  for (const name of Object.keys(before)) if (name.startsWith('_events')) delete before[name]
  return () => {
    for (const name of Reflect.ownKeys(thing))
      if (!(name in before) && !String(name).startsWith('_events')) delete thing[name]
    Object.defineProperties(thing, before)
  }
}

const forgets = [
  ...[app, process, nativeTheme, powerMonitor].map(listeners),
  ...[app, dialog, shell, clipboard].map(properties),
]
let times = 0

// What is asked twice is done once: the engine sometimes loses the answer to a question of a test.
const done = new Map()
function once(name, act) {
  if (!done.has(name)) done.set(name, act())
  return done.get(name)
}

async function leave(patience) {
  app.removeAllListeners('window-all-closed')
  app.on('window-all-closed', () => undefined)
  const closed = BrowserWindow.getAllWindows().map((window) => {
    // Chromium remembers the zoom of an address.
    window.webContents.setZoomFactor(1)
    window.close()
    return events.once(window, 'closed', { signal: AbortSignal.timeout(patience) })
  })
  await Promise.all(closed)
  await Promise.all([...running].map(leaveThread))
}

async function startAgain(home) {
  for (const forget of forgets) forget()
  for (const channel of answered) ipcMain.removeHandler(channel)
  answered.clear()
  protocol.unhandle('app')
  clipboard.clear()
  nativeTheme.themeSource = 'system'
  Menu.setApplicationMenu(null)
  moveTo(home)
  // Said once for the whole process, before it was ready.
  protocol.registerSchemesAsPrivileged = () => undefined
  app.enableSandbox = () => undefined
  times += 1
  await import(`${pathToFileURL(path.join(app.getAppPath(), 'dist', 'main.js')).href}?${times}`)
}

/** Closes the window as a person does, and ends what runs behind it; rejects when it does not close in so many milliseconds. */
globalThis.leaveApp = (home, patience) => once(`leave ${home}`, () => leave(patience))

/** Starts the app as new, in this home. */
globalThis.startAppAgain = (home) => once(`start ${home}`, () => startAgain(home))
