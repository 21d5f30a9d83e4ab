import { buildIfNeeded } from './build.mjs'
import { onDisplay } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { run, runMain } from './run.mjs'
import { setUp } from './setup.mjs'

// `npm start -- some-draft.twolines` opens that draft; other arguments reach the app as they are.
await runMain(async (args) => {
  await setUp()
  await buildIfNeeded()
  const electron = electronRuntime()
  describeRuntime(electron)
  const [command, ...rest] = onDisplay([electron.executable, ...electron.args, root, ...args])
  return run(command, rest, { env: electron.env, cwd: process.env.INIT_CWD ?? process.cwd() })
})
