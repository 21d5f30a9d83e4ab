import { join } from 'node:path'
import { onDisplay } from './display.mjs'
import { root } from './places.mjs'
import { run, runMain } from './run.mjs'
import { setUp } from './setup.mjs'

// Puts the app under load and under fire: see docs/ordeal.md. `npm run ordeal -- inputs compose 1000 --seed 7`.
await runMain(async (given) => {
  await setUp()
  const [command, ...rest] = onDisplay([process.execPath, join(root, 'scripts/ordeal/parts.mjs'), ...given])
  return run(command, rest)
})
