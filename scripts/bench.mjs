import { join } from 'node:path'
import { build } from './build.mjs'
import { onDisplay } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { run, runMain } from './run.mjs'
import { setUp } from './setup.mjs'

// Measures the app beside a bare Electron window, in one run: a table, then the same as JSON. Reports, never judges.
await runMain(async () => {
  await setUp()
  await build()
  describeRuntime(electronRuntime())
  const [command, ...rest] = onDisplay([process.execPath, join(root, 'scripts/bench/measure.mjs')])
  return run(command, rest)
})
