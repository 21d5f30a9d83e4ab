import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { Stop, npm } from '../run.mjs'

/** Installs the packages with `npm ci` when what is installed is not what the lock file says. */
export function installPackages() {
  if (packagesAreCurrent()) return
  console.log('Set-up: installing the packages (npm ci).')
  if (npm(['ci', '--loglevel', 'error']).status !== 0)
    throw new Stop('The packages could not be installed: see the lines above.')
}

// True when every package of the lock file is installed at its version; optional ones may be absent.
function packagesAreCurrent() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  const missing = Object.keys(wanted).some((place) => place !== '' && !installed[place] && !mayBeAbsent(wanted[place]))
  return !missing && Object.keys(installed).every((place) => isSame(wanted[place], installed[place]))
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined
}

function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true
}

function isSame(wanted, installed) {
  return wanted?.version === installed.version && wanted?.integrity === installed.integrity
}
