import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, root } from '../places.mjs'
import { withWorkFolder } from './work-folder.mjs'

const folder = join(root, 'node_modules', 'electron')
const patience = 15_000

/** True when the Electron that the project pins has been downloaded and unpacked. */
export function electronIsDownloaded() {
  const [path, version] = [join(folder, 'path.txt'), join(folder, 'dist', 'version')]
  if (!existsSync(path) || !existsSync(version)) return false
  return readFileSync(version, 'utf8').replace(/^v/, '') === pinnedVersion()
}

/** The file that remembers that the release host of this Electron could not be reached. */
export function unreachableMark() {
  return join(cacheFolder, `electron-${pinnedVersion()}-unreachable`)
}

/** Downloads the pinned Electron; with `giveUp`, stops when nothing has arrived in 15 seconds and remembers it. */
export async function downloadElectron({ giveUp }) {
  console.log(`Set-up: downloading Electron ${pinnedVersion()}.`)
  const done = await withWorkFolder((arrivals) => runInstaller(arrivals, giveUp))
  if (!done && giveUp) writeFileSync(unreachableMark(), 'Delete this file to try the download again.\n')
  return done && electronIsDownloaded()
}

// The download is written to the temporary folder we give: a first byte there means that the host answers, and then
// even a slow download may end.
function runInstaller(arrivals, giveUp) {
  const env = { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  const stdio = ['ignore', 'inherit', giveUp ? 'ignore' : 'inherit']
  const child = spawn(process.execPath, [join(folder, 'install.js')], { env, stdio })
  const timer = setTimeout(() => giveUp && !hasBytes(arrivals) && child.kill(), patience)
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

function hasBytes(arrivals) {
  return readdirSync(arrivals, { recursive: true }).some(
    (name) => statSync(join(arrivals, name)).size > 0 && name.endsWith('.zip'),
  )
}

function pinnedVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
