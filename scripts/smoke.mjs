import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onDisplay } from './display.mjs'
import { runsAsRoot } from './electron.mjs'
import { packageLimit } from './package-limit.mjs'
import { isMain, root } from './places.mjs'
import { Stop, runMain, stopGroup } from './run.mjs'
import { setUp } from './setup.mjs'
import { firstHeading } from './smoke-window.mjs'

const patience = 30_000

/** The fuses of the packaged executable, as they must be. */
const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/** Reads the packaged app and starts it; resolves with how many checks passed and failed. */
export async function smoke() {
  const executable = packagedExecutable()
  const checks = {
    'its fuses are as they must be': () => checkFuses(executable),
    'our own part is small, and holds nothing but the app': () => checkArchive(executable),
    'it starts and shows its first page': () => checkStart(executable),
    'it keeps everything beside itself where a folder asks for it': () => checkBeside(executable),
    'it makes a letter without a window': () => checkLetter(executable),
  }
  const result = { passed: 0, failed: 0 }
  for (const [name, check] of Object.entries(checks)) {
    try {
      const figure = await check()
      console.log(`ok      the packaged app: ${name}${figure ? ` (${figure})` : ''}`)
      result.passed++
    } catch (error) {
      console.error(`failed  the packaged app: ${name}: ${error.message}`)
      result.failed++
    }
  }
  return result
}

async function checkFuses(executable) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(executable)
  const wrong = Object.entries(fuses).filter(([name, on]) => {
    return wire[FuseV1Options[name]] !== (on ? FuseState.ENABLE : FuseState.DISABLE)
  })
  if (wrong.length > 0) throw new Error(`not as they must be: ${wrong.map(([name]) => name).join(', ')}`)
}

async function checkArchive(executable) {
  const { listPackage } = await import('@electron/asar')
  const archive = join(resourcesOf(executable), 'app.asar')
  const strangers = listPackage(archive, { isPack: false }).filter((path) => {
    return !/^[\\/](package\.json|dist)/.test(path) || /node_modules|[\\/]types|\.tsx?$/.test(path)
  })
  if (strangers.length > 0) throw new Error(`it also holds ${strangers.join(', ')}`)
  const megabytes = statSync(archive).size / 1024 / 1024
  const figure = `${megabytes.toFixed(2)} MB of ${packageLimit} MB`
  if (megabytes > packageLimit) throw new Error(`it is too large: ${figure}`)
  return figure
}

function checkStart(executable) {
  return inEmptyHome((home) => start(executable, home, [`--user-data-dir=${join(home, 'data')}`]))
}

async function checkBeside(executable) {
  if (process.platform === 'darwin') return 'not on a Mac'
  const data = join(dirname(executable), 'Two Lines data')
  mkdirSync(data)
  try {
    await inEmptyHome(async (home) => {
      await start(executable, home, [])
      const missing = ['Settings', 'Two Lines'].filter((name) => !existsSync(join(data, name)))
      if (missing.length > 0) throw new Error(`there is no ${missing.join(', nor ')} in ${data}`)
      if (existsSync(join(home, 'Two Lines')) || existsSync(join(home, 'config')))
        throw new Error('it used the home too')
    })
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

async function inEmptyHome(check) {
  const home = mkdtempSync(join(tmpdir(), 'two-lines-'))
  try {
    return await check(home)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

// Resolves with the heading of the first page, once the app has ended.
async function start(executable, home, more) {
  const switches = ['--remote-debugging-port=0', ...more]
  const [command, ...args] = onDisplay([executable, ...(runsAsRoot() ? ['--no-sandbox'] : []), ...switches])
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') }
  delete env.ELECTRON_RUN_AS_NODE
  const app = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' })
  const closed = new Promise((resolve) => app.on('close', resolve))
  try {
    return await firstHeading(app.stderr, AbortSignal.timeout(patience))
  } finally {
    stopGroup(app)
    await closed
  }
}

function checkLetter(executable) {
  const example = join(root, 'docs', 'examples', 'good-deed.fr')
  const switches = [...(runsAsRoot() ? ['--no-sandbox'] : []), '--log-level=3']
  const args = [...switches, 'letter', `${example}.json`, '--today', '2026-10-28']
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { status, stdout } = spawnSync(executable, args, { encoding: 'utf8', env, timeout: patience })
  if (status !== 0) throw new Error(`it ended with ${status}`)
  if (stdout !== readFileSync(`${example}.txt`, 'utf8')) throw new Error('it is not the letter of docs/examples')
}

function packagedExecutable() {
  const out = join(root, 'out')
  const folders = existsSync(out) ? readdirSync(out).map((name) => join(out, name)) : []
  const inside = { darwin: 'Two Lines.app/Contents/MacOS/Two Lines', win32: 'Two Lines.exe', linux: 'two-lines' }
  const found = folders.map((folder) => join(folder, inside[process.platform])).find((path) => existsSync(path))
  if (!found) throw new Stop('There is no packaged app yet: npm run package makes it.')
  return found
}

function resourcesOf(executable) {
  const folder = dirname(executable)
  return process.platform === 'darwin' ? join(folder, '..', 'Resources') : join(folder, 'resources')
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await setUp()
    const { failed } = await smoke()
    return failed > 0 ? 1 : 0
  })
}
