import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Stop } from '../run.mjs'

/** What Electron loads from the system: the file, then the packages that hold it (the name changed in 2024). */
const libraries = {
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3.so': ['libnss3'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libgbm.so.1': ['libgbm1'],
  'libXss.so.1': ['libxss1'],
}

/** What a machine with no display needs besides. */
const displayTools = {
  '/usr/bin/xvfb-run': ['xvfb'],
  '/usr/bin/xauth': ['xauth'],
  '/usr/share/fonts/truetype': ['fonts-liberation'],
}

/** True when there is no screen to open a window on. */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/** On Debian and Ubuntu, installs the system libraries that Electron needs, or says how. */
export function installLibraries() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const missing = missingPackages()
  if (missing.length === 0) return
  if (process.getuid() !== 0) {
    const names = missing.map(knownPackage).join(' ')
    throw new Stop(`Electron needs a few system packages. Run this, then try again:\n  sudo apt-get install ${names}`)
  }
  console.log('Set-up: installing the system packages that Electron needs (apt-get).')
  apt(['update', '-q'])
  const failed = apt(['install', '-q', '-y', '--no-install-recommends', ...missing.map(knownPackage)])
  if (failed) throw new Stop('The system packages could not be installed: see the lines above.')
}

/** On Debian and Ubuntu, as root, installs what reads the French of the golden letters in the tests; they say it if it is not there. */
export function installFrenchReader() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || process.getuid() !== 0) return
  if (existsSync('/usr/bin/grammalecte-cli')) return
  console.log('Set-up: installing grammalecte-cli, which reads the French of the letters (apt-get).')
  apt(['update', '-q'])
  if (apt(['install', '-q', '-y', '--no-install-recommends', 'grammalecte-cli']))
    console.warn('Set-up: grammalecte-cli could not be installed: see the lines above.')
}

function missingPackages() {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  const absent = Object.entries(libraries).filter(([file]) => !known.includes(`\t${file} `))
  const tools = hasNoDisplay() ? Object.entries(displayTools).filter(([path]) => !existsSync(path)) : []
  return [...absent, ...tools].map(([, packages]) => packages)
}

function knownPackage(packages) {
  const isKnown = (name) => spawnSync('apt-cache', ['show', name]).status === 0
  return packages.find(isKnown) ?? packages.at(-1)
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, stdio: 'inherit' }).status !== 0
}
