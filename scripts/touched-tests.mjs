import { readFileSync } from 'node:fs'
import { isMain } from './places.mjs'
import { runMain } from './run.mjs'

// A test that reads the project's own files finds them by their place, not by an import. One that reads only what it has
// written itself has a folder for it.
const reads = /readFile|readdir|glob\(|toMatchFileSnapshot|fileURLToPath|resolve\(/
const ownFolder = /temporaryFolder|tmpdir/

/** True when a test, by its text, reads the project's own files. */
export function readsProject(text) {
  return reads.test(text) && !ownFolder.test(text)
}

// Runs the unit tests that import, however far, what changed since a commit, and those that read the project's own files; all
// of them where no commit is given.
if (isMain(import.meta.url)) {
  await runMain(async ([report, since]) => {
    const { createVitest } = await import('vitest/node')
    const reporters = ['default', ['json', { outputFile: report }]]
    const vitest = await createVitest({ run: true, watch: false, changed: since, reporters })
    try {
      await vitest.standalone()
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await touchedTests(vitest))
      return unhandledErrors.length === 0 && testModules.every((one) => one.ok()) ? 0 : 1
    } finally {
      await vitest.close()
    }
  })
}

async function touchedTests(vitest) {
  const every = await vitest.globTestSpecifications()
  const touched = new Set((await vitest.getRelevantTestSpecifications()).map(({ moduleId }) => moduleId))
  return every.filter(({ moduleId }) => touched.has(moduleId) || readsProject(readFileSync(moduleId, 'utf8')))
}
