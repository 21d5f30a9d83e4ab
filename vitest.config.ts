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
const programs = 'tests/real-programs/**'
// Which tests open our files with other programs: those whose programs are here, which the step of that name looks for.
const opened = (process.env['TWO_LINES_OPEN_WITH'] ?? '').split(',').filter((name) => name !== '')

const together = {
  extends: true,
  test: { name: 'together', isolate: false, exclude: [...configDefaults.exclude, e2e, programs, ...apart] },
} as const

const withPrograms = {
  extends: true,
  test: {
    name: 'programs',
    include: opened.map((name) => `tests/real-programs/${name}.test.ts`),
    // They start, and open a dozen files each, on a computer that does other things too.
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
} as const

export default defineConfig({
  test: {
    // Each of two processors has a test to run: the one that transforms them has little to do.
    maxWorkers: '100%',
    // The engine would make each regular expression twice: first for one use, then for more. A language's rules are large ones.
    execArgv: ['--no-regexp-tier-up'],
    // On a busy computer, what takes a second may take ten.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects:
      opened.length > 0 ? [withPrograms] : [together, { extends: true, test: { name: 'apart', include: apart } }],
  },
})
