import { existsSync, readFileSync } from 'node:fs'

const nothing = { passed: 0, failed: 0 }

/** How many tests passed and failed in a report of vitest; a file that could not be run counts as one that failed. */
export function countVitest(path) {
  if (!existsSync(path)) return nothing
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

/** How many tests passed and failed in a report of Playwright; one that passed when tried again passed. */
export function countPlaywright(path) {
  if (!existsSync(path)) return nothing
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
