import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

const sandboxRefusal = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/** True when there is no screen to open a window on. */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/** On Debian and Ubuntu, installs the system libraries that Electron needs, or says how. */
export function installLibraries() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  allowSandbox()
  const missing = missingPackages()
  if (missing.length === 0) return
  if (!mayInstall()) {
    const names = missing.map(knownPackage).join(' ')
    throw new Stop(`Electron needs a few system packages. Run this, then try again:\n  sudo apt-get install ${names}`)
  }
  console.log('Set-up: installing the system packages that Electron needs (apt-get).')
  apt(['update', '-q'])
  const failed = apt(['install', '-q', '-y', '--no-install-recommends', ...missing.map(knownPackage)])
  if (failed) throw new Stop('The system packages could not be installed: see the lines above.')
}

/** On Debian and Ubuntu, where we may, installs what reads the French of the golden letters in the tests; they say it if it is not there. */
export function installFrenchReader() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  if (existsSync('/usr/bin/grammalecte-cli') || !mayInstall()) return
  console.log('Set-up: installing grammalecte-cli, which reads the French of the letters (apt-get).')
  apt(['update', '-q'])
  if (apt(['install', '-q', '-y', '--no-install-recommends', 'grammalecte-cli']))
    console.warn('Set-up: grammalecte-cli could not be installed: see the lines above.')
}

/** On Debian and Ubuntu, where we may, installs these packages; it is told by what they hold whether they are there. */
export function installPackages(packages) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || !mayInstall()) return
  console.log(`Set-up: installing ${packages.join(', ')} (apt-get).`)
  apt(['update', '-q'])
  apt(['install', '-q', '-y', '--no-install-recommends', ...packages])
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
  const [command, ...rest] = [...asRoot(), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
  return spawnSync(command, rest, { stdio: 'inherit' }).status !== 0
}

// Since Ubuntu 24.04, Chromium's sandbox needs a leave that a person gives to each program; a machine that only runs checks gives it to all.
function allowSandbox() {
  if (process.getuid() === 0 || !mayInstall() || !existsSync(sandboxRefusal)) return
  if (readFileSync(sandboxRefusal, 'utf8').trim() === '0') return
  console.log("Set-up: letting Chromium's sandbox run (sysctl).")
  const [command, ...args] = [...asRoot(), 'sysctl', '-q', '-w', 'kernel.apparmor_restrict_unprivileged_userns=0']
  spawnSync(command, args, { stdio: 'inherit' })
}

// A person is asked before anything changes on their system; a machine of continuous integration is nobody's.
function mayInstall() {
  if (process.getuid() === 0) return true
  return Boolean(process.env.CI) && spawnSync('sudo', ['-n', 'true']).status === 0
}

function asRoot() {
  return process.getuid() === 0 ? [] : ['sudo', '-n']
}
