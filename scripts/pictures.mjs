import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './build.mjs'
import { onDisplay } from './display.mjs'
import { electronRuntime } from './electron.mjs'
import { writeGallery } from './pictures/gallery.mjs'
import { root } from './places.mjs'
import { run, runMain, tool } from './run.mjs'
import { setUp } from './setup.mjs'
import { hasNoDisplay } from './setup/libraries.mjs'

const gallery = join(root, 'out', 'gallery')

/** The pictures of the README, by name, and those of the gallery that they are. */
const readme = {
  home: 'home-letters en light 1280.png',
  write: 'question-why en light 1280.png',
  send: 'send en light 1280.png',
}

// Takes every screen in every look into out/gallery/index.html, gives the README its pictures, and draws the icon of the app.
// What is given goes on to Playwright, and then only the pictures taken are made anew: npm run pictures -- -g "the shelf, en".
await runMain(async (given) => {
  await setUp()
  await buildIfNeeded()
  if (hasNoDisplay()) {
    const [command, ...args] = onDisplay([process.execPath, fileURLToPath(import.meta.url), ...given])
    return run(command, args)
  }
  const { executable, args, env } = electronRuntime()
  if (given.length === 0) rmSync(gallery, { recursive: true, force: true })
  const playwright = [
    tool('@playwright/test', 'playwright'),
    'test',
    '--config',
    join('tests', 'e2e', 'screens', 'pictures.config.ts'),
    ...given,
  ]
  const failed = await run(process.execPath, playwright, { env: { ...env, TWO_LINES_GALLERY: gallery } })
  if (failed) return failed
  writeGallery(gallery)
  for (const [name, picture] of Object.entries(readme)) {
    const taken = join(gallery, picture)
    if (existsSync(taken)) copyFileSync(taken, join(root, 'docs', 'screenshots', `${name}.png`))
  }
  return run(executable, [...args, join(root, 'scripts', 'pictures', 'icon.mjs'), root], { env })
})
