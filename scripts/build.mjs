import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, root } from './places.mjs'
import { runMain } from './run.mjs'
import { setUp } from './setup.mjs'

const dist = join(root, 'dist')
const products = ['main.js', 'preload.cjs', join('renderer', 'index.html'), join('letter', 'letter.js')].map((name) =>
  join(dist, name),
)
const sources = ['electron', 'letter', 'locales', 'renderer', 'resources', 'scripts', 'package-lock.json']

/** Builds the main process, the preload script and the window into `dist/`. */
export async function build() {
  const start = performance.now()
  // Imported here: these packages exist only once set-up has installed them.
  const vite = await import('vite')
  const { letterSettings, mainSettings, preloadSettings, rendererSettings } = await import('./build-settings.mjs')
  process.env.NODE_ENV = 'production'
  removeOldProducts()
  for (const settings of [mainSettings(), preloadSettings(), rendererSettings(), letterSettings()]) {
    await vite.build(settings)
  }
  console.log(`Built the app in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}

/** Builds when a source is newer than what was built. */
export async function buildIfNeeded() {
  if (needsBuild()) await build()
}

/** True when a source is newer than what was built. */
export function needsBuild() {
  const builtAt = products.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0))
  return newestIn(sources.map((name) => join(root, name))) > Math.min(...builtAt)
}

// Everything but `types`, where the compiler keeps what makes its next run fast.
function removeOldProducts() {
  if (!existsSync(dist)) return
  const names = readdirSync(dist).filter((name) => name !== 'types')
  for (const name of names) rmSync(join(dist, name), { recursive: true })
}

// Folders count too: their time tells when a file in them was removed.
function newestIn(paths) {
  const times = paths.filter(existsSync).map((path) => {
    const stats = statSync(path)
    if (!stats.isDirectory()) return stats.mtimeMs
    return Math.max(stats.mtimeMs, newestIn(readdirSync(path).map((name) => join(path, name))))
  })
  return Math.max(0, ...times)
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await setUp()
    await build()
  })
}
