import { dirname, join } from 'node:path'
import { build, buildIfNeeded } from './build.mjs'
import { electronRuntime } from './electron.mjs'
import { isMain, root } from './places.mjs'
import { Stop, runMain } from './run.mjs'
import { setUp } from './setup.mjs'
import { smoke } from './smoke.mjs'

// What electron-builder signs with. Empty, they would be taken for a file that is not there.
const signing = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD']

/**
 * Packages the app for this system into `out/`, then reads and starts what was made; resolves with how many of these
 * checks passed and failed. `as` is 'folder', 'installers', or 'installers or folder' where a folder will do.
 */
export async function packageApp({ as }) {
  await (as === 'folder' ? buildIfNeeded() : build())
  for (const name of signing) if (!process.env[name]) delete process.env[name]
  const electron = electronRuntime()
  if (electron.isStandIn && as === 'installers') throw new Stop('The stand-in Electron is never put in an installer.')
  await (electron.isStandIn ? packageForTrial(electron) : packageForPeople(as))
  return smoke()
}

// The stand-in has no installer tools either: they come from the same host as Electron.
async function packageForTrial({ executable, version }) {
  console.warn(`This package holds the stand-in Electron ${version}: it is for trial only, never a release.`)
  console.warn('It is a folder: the tools that make installers cannot be fetched from here.')
  await runBuilder({ electronDist: dirname(executable), electronVersion: version }, true)
}

async function packageForPeople(as) {
  const config = { electronDist: join(root, 'node_modules', 'electron', 'dist') }
  try {
    await runBuilder(config, as === 'folder')
  } catch (error) {
    if (as !== 'installers or folder') throw error
    console.error(error)
    console.warn('No installer could be made (see above), so here is the app as a folder.')
    await runBuilder(config, true)
  }
}

async function runBuilder(config, asFolder) {
  // Imported here: it exists only once set-up has installed it.
  const { build: buildPackage, Platform } = await import('electron-builder')
  await buildPackage({
    projectDir: root,
    targets: asFolder ? Platform.current().createTarget('dir') : Platform.current().createTarget(),
    publish: 'never',
    config,
  })
}

if (isMain(import.meta.url)) {
  await runMain(async (args) => {
    await setUp()
    const { failed } = await packageApp({ as: args.includes('--installers') ? 'installers' : 'installers or folder' })
    return failed > 0 ? 1 : 0
  })
}
