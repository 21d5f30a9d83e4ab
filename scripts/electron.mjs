import { createRequire } from 'node:module'
import { electronIsDownloaded } from './setup/download.mjs'
import { standInFolder, standInVersion } from './setup/stand-in.mjs'

/**
 * Points the `electron` package at the Electron that runs on this machine, and says how to run it. Whoever starts
 * Electron (start, dev, the end-to-end tests, the benchmark) asks here, once, in its own process.
 * @returns {{ executable: string, args: string[], env: Record<string, string>, isStandIn: boolean, version: string }}
 */
export function electronRuntime() {
  const require = createRequire(import.meta.url)
  // Playwright asks the `electron` package by itself, so the way to the stand-in is given to the whole process.
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && !electronIsDownloaded()) {
    process.env.ELECTRON_OVERRIDE_DIST_PATH = standInFolder
  }
  const isStandIn = process.env.ELECTRON_OVERRIDE_DIST_PATH === standInFolder
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  return {
    executable: require('electron'),
    args: runsAsRoot() ? ['--no-sandbox'] : [],
    env,
    isStandIn,
    version: isStandIn ? standInVersion : require('electron/package.json').version,
  }
}

/** True when Chromium's sandbox refuses to run, because the user is root. */
export function runsAsRoot() {
  return process.platform === 'linux' && process.getuid() === 0
}

/** Says in plain words what is unusual about running Electron here. */
export function describeRuntime({ isStandIn, version }) {
  if (isStandIn)
    console.log(`Running on the stand-in Electron ${version}: for development and tests, never for a release.`)
  if (runsAsRoot()) console.log("Running as root: Chromium's sandbox refuses root, so it is off (--no-sandbox).")
}
