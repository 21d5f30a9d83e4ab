import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildIfNeeded } from './build.mjs'
import { onDisplay } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { packageApp } from './package.mjs'
import { run, tool } from './run.mjs'
import { hasNoDisplay, installFrenchReader } from './setup/libraries.mjs'
import { countPlaywright, countVitest } from './test-reports.mjs'

const minute = 60 * 1000

/**
 * The checks of the project, in their order. Each takes arguments for its tool and the time it has, and resolves with
 * how many tests passed and failed; a check without tests counts a failure as one.
 */
export const steps = {
  format: { heading: 'Formatting', run: tooled('prettier', ['--check', '.']) },
  types: { heading: 'Types', run: tooled('typescript', ['-b', '--force'], 'tsc') },
  lint: { heading: 'Lint', run: tooled('oxlint', ['--type-aware']) },
  'dead-code': { heading: 'Dead code', run: tooled('knip', []) },
  unit: { heading: 'Unit tests, golden letters, files opened again', run: unitTests },
  build: { heading: 'Build', run: () => build().then(() => ({ passed: 0, failed: 0 })) },
  e2e: { heading: 'End to end, on real Electron', run: endToEnd },
  package: { heading: 'The packaged app', run: () => packageApp({ asFolder: true }) },
}

function tooled(packageName, args, command) {
  return async (extra, time) => {
    const code = await node([tool(packageName, command), ...args, ...extra], { timeout: Math.min(time, 5 * minute) })
    return { passed: 0, failed: code === 0 ? 0 : 1 }
  }
}

function unitTests(extra, time) {
  installFrenchReader()
  return withReport(countVitest, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = ['run', '--exclude', 'tests/e2e/**', ...reporters, ...extra]
    return node([tool('vitest'), ...args], { timeout: Math.min(time, 8 * minute) })
  })
}

async function endToEnd(extra, time) {
  await buildIfNeeded()
  describeRuntime(electronRuntime())
  // Two windows on one screen would take the focus and the clipboard from each other: each part has a screen of its own.
  const parts = extra.length === 0 && hasNoDisplay() && availableParallelism() > 1 ? 2 : 1
  const counts = await Promise.all(Array.from({ length: parts }, (_, place) => endToEndPart(place, parts, extra, time)))
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }))
}

function endToEndPart(place, parts, extra, time) {
  return withReport(countPlaywright, (report) => {
    const part = [`--shard=${place + 1}/${parts}`, `--output=test-results/${place + 1}`]
    const args = ['test', '--reporter=list,json', ...part, ...extra]
    const [command, ...rest] = onDisplay([process.execPath, tool('@playwright/test', 'playwright'), ...args], place)
    const env = { ...electronRuntime().env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    return run(command, rest, { env, timeout: Math.min(time, 18 * minute) })
  })
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
