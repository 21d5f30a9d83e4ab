import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// A test that puts something in the place of a module, a clock or a console, or asks what was not loaded yet, has a process of its
// own. The others share theirs, so that what they all import is read once.
const needsItsOwn = /\bvi\.|\bisLoaded\b|Nothing has loaded/
const tests = join(import.meta.dirname, 'tests')
const apart = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && needsItsOwn.test(readFileSync(join(tests, name), 'utf8')))
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)

const e2e = 'tests/e2e/**'

export default defineConfig({
  test: {
    // Each of two processors has a test to run: the one that transforms them has little to do.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, exclude: [...configDefaults.exclude, e2e, ...apart] },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
