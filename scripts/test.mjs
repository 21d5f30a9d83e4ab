import { runMain, Stop, stopSignals } from './run.mjs'
import { setUp } from './setup.mjs'
import { steps } from './test-steps.mjs'

// All steps together must end well within half an hour.
const longest = 25 * 60 * 1000

// `npm test` runs every step; `npm test -- unit` one of them; what is no step's name goes on to the step's own tool.
await runMain(async (args) => {
  const chosen = args.filter((name) => name in steps)
  const rest = args.filter((name) => !(name in steps))
  if (chosen.length === 0 && rest.length > 0) throw new Stop(`The steps are: ${Object.keys(steps).join(', ')}.`)
  await setUp()
  return (await runSteps(chosen.length > 0 ? chosen : Object.keys(steps), rest)) ? 0 : 1
})

async function runSteps(names, rest) {
  const deadline = Date.now() + longest
  const total = { passed: 0, failed: 0 }
  const failures = []
  let isStopped = false
  for (const signal of stopSignals) process.on(signal, () => (isStopped = true))
  for (const name of names) {
    if (isStopped) throw new Stop('Stopped.')
    const { passed, failed } = await runStep(name, rest, deadline)
    total.passed += passed
    total.failed += failed
    if (failed > 0) failures.push(name)
  }
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}.` : '\nAll is well.')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return failures.length === 0
}

async function runStep(name, rest, deadline) {
  const start = Date.now()
  console.log(`\n== ${steps[name].heading}`)
  const result = await steps[name].run(rest, Math.max(1, deadline - start)).catch((error) => {
    console.error(error instanceof Stop ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  const outcome = result.failed > 0 ? 'failed' : 'passed'
  console.log(`== ${steps[name].heading}: ${outcome} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return result
}
