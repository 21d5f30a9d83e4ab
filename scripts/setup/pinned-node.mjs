import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { Stop, run } from '../run.mjs'

const folder = join(root, 'node_modules', 'node')
const pinnedNode = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Makes sure that the Node pinned as a package is there, even where npm did not run its install script. */
export function installPinnedNode() {
  if (isThere()) return
  console.log('Set-up: installing the Node that the project pins.')
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: folder, stdio: 'inherit' })
  if (!isThere()) throw new Stop('The pinned Node could not be installed: see the lines above.')
}

/** True when this process runs on the pinned Node. */
export function onPinnedNode() {
  return realpathSync(process.execPath) === realpathSync(pinnedNode)
}

/** Runs the present command again on the pinned Node and resolves with its exit code. */
export function runAgainOnPinnedNode() {
  return run(pinnedNode, process.argv.slice(1), { cwd: process.cwd() })
}

function isThere() {
  return existsSync(pinnedNode) && statSync(pinnedNode).size > 0
}
