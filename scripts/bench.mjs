import { join } from 'node:path'
import { build } from './build.mjs'
import { onDisplay } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { run, runMain } from './run.mjs'
import { setUp } from './setup.mjs'

// Measures the app beside a bare Electron window and a bare React one, in one run: a table, then the same as JSON. With `start`, the starts
// alone; with `trace`, what each start does when. Reports, never judges.
await runMain(async (given) => {
  await setUp()
  await build()
  describeRuntime(electronRuntime())
  const [command, ...rest] = onDisplay([process.execPath, join(root, 'scripts/bench/measure.mjs'), ...given])
  return run(command, rest)
})
