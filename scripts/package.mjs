import { dirname, join } from 'node:path'
import { build } from './build.mjs'
import { electronRuntime } from './electron.mjs'
import { isMain, root } from './places.mjs'
import { runMain } from './run.mjs'
import { setUp } from './setup.mjs'
import { smoke } from './smoke.mjs'

/**
 * Packages the app for this system into `out/`, as installers or only as a folder, then reads and starts what was made;
 * resolves with how many of these checks passed and failed.
 */
export async function packageApp({ asFolder }) {
  await build()
  const electron = electronRuntime()
  await (electron.isStandIn ? packageForTrial(electron) : packageForPeople(asFolder))
  return smoke()
}

// The stand-in has no installer tools either: they come from the same host as Electron.
async function packageForTrial({ executable, version }) {
  console.warn(`This package holds the stand-in Electron ${version}: it is for trial only, never a release.`)
  console.warn('It is a folder: the tools that make installers cannot be fetched from here.')
  await runBuilder({ electronDist: dirname(executable), electronVersion: version }, true)
}

async function packageForPeople(asFolder) {
  const config = { electronDist: join(root, 'node_modules', 'electron', 'dist') }
  try {
    await runBuilder(config, asFolder)
  } catch (error) {
    if (asFolder) throw error
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
  await runMain(async () => {
    await setUp()
    const { failed } = await packageApp({ asFolder: false })
    return failed > 0 ? 1 : 0
  })
}
