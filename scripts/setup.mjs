import { existsSync } from 'node:fs'
import { isMain } from './places.mjs'
import { Stop, runMain } from './run.mjs'
import { downloadElectron, electronIsDownloaded, unreachableMark } from './setup/download.mjs'
import { installLibraries } from './setup/libraries.mjs'
import { installPackages } from './setup/packages.mjs'
import { installPinnedNode, onPinnedNode, runAgainOnPinnedNode } from './setup/pinned-node.mjs'
import { installStandIn, standInExists, standInIsReady } from './setup/stand-in.mjs'

/**
 * Makes a fresh clone ready: packages, the pinned Node, system libraries, Electron. Does nothing when all is there.
 * On another Node than the pinned one, the command is run again on it and this process ends with its exit code.
 */
export async function setUp() {
  installPackages()
  installPinnedNode()
  if (!onPinnedNode()) process.exit(await runAgainOnPinnedNode())
  installLibraries()
  await installElectron()
}

async function installElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || electronIsDownloaded()) return
  if (!existsSync(unreachableMark())) {
    if (await downloadElectron({ giveUp: standInExists })) return
    if (!standInExists) throw new Stop('Electron could not be downloaded: see the lines above.')
    console.log("Set-up: Electron's release host can't be reached from here.")
    console.log(`        To try it again one day, delete ${unreachableMark()}`)
  }
  if (!standInIsReady()) await installStandIn()
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await setUp()
    console.log('Set-up: everything is in place.')
  })
}
