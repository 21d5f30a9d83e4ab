import { steps } from '../test-steps.mjs'

const longest = 60 * 60 * 1000

/** Runs these end-to-end tests of the app as a part of the ordeal, told more by `env`; answers a row of the table. */
export async function inApp(part, specs, env = {}) {
  Object.assign(process.env, env)
  const start = Date.now()
  const { passed, failed } = await steps.e2e.run({ rest: specs, time: longest })
  const faults = Array.from({ length: failed }, () => ({ seed: 0, fault: 'a test that failed: see above' }))
  return { part, done: passed + failed, faults, seconds: (Date.now() - start) / 1000, seed: '-' }
}
