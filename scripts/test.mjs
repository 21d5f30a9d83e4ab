import { lastPassed, rememberPassed } from './last-passed.mjs'
import { Stop, runMain, stopSignals } from './run.mjs'
import { setUp } from './setup.mjs'
import { steps } from './test-steps.mjs'

// All steps together must end well within half an hour.
const longest = 25 * 60 * 1000

/** Rows of lanes: the lanes of a row go side by side, the steps of a lane one after the other. */
const everything = [
  [['unit'], ['format', 'types', 'lint', 'dead-code', 'workflows']],
  [['build', 'e2e', 'real-programs', 'package']],
]
const quick = [[['touched'], ['changed-types', 'lint']]]

// `npm test` runs every step; `npm test -- quick` what a change needs; `npm test -- unit` one of them. What is no step's name
// goes on to the step's own tool.
await runMain(async (args) => {
  const chosen = args.filter((name) => name in steps)
  const rest = args.filter((name) => !(name in steps) && name !== 'quick')
  const isQuick = args.includes('quick')
  const isWhole = !isQuick && chosen.length === 0
  if (chosen.length === 0 && rest.length > 0) throw new Stop(`The steps are: quick, ${Object.keys(steps).join(', ')}.`)
  await setUp()
  const all = isWhole ? everything : [[chosen]]
  const rows = isQuick ? quick : all
  const isWell = await runRows(rows, { rest, since: lastPassed() })
  if (isWell && (isQuick || isWhole)) rememberPassed()
  return isWell ? 0 : 1
})

async function runRows(rows, { rest, since }) {
  const deadline = Date.now() + longest
  const results = []
  let isStopped = false
  for (const signal of stopSignals) process.on(signal, () => (isStopped = true))
  const runLane = async (lane, isAlone) => {
    for (const name of lane) {
      if (isStopped) throw new Stop('Stopped.')
      const time = Math.max(1, deadline - Date.now())
      results.push({ name, ...(await runStep(name, { rest, since, time }, isAlone)) })
    }
  }
  for (const row of rows) await Promise.all(row.map((lane) => runLane(lane, row.length === 1)))
  return tell(results)
}

function tell(results) {
  const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
  const sum = (count) => results.reduce((total, result) => total + result[count], 0)
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}.` : '\nAll is well.')
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return failures.length === 0
}

// Beside others, a step says what it has to say in one piece, once it has ended.
async function runStep(name, given, isAlone) {
  const { heading, run } = steps[name]
  const start = Date.now()
  const written = []
  const write = isAlone ? undefined : (text) => written.push(text)
  if (isAlone) console.log(`\n== ${heading}`)
  const result = await run({ ...given, write }).catch((error) => {
    const message = error instanceof Stop ? error.message : error.stack
    if (isAlone) console.error(message)
    else write(`${message}\n`)
    return { passed: 0, failed: 1 }
  })
  if (!isAlone) process.stdout.write(`\n== ${heading}\n${written.join('')}`)
  const outcome = result.failed > 0 ? 'failed' : 'passed'
  console.log(`== ${heading}: ${outcome} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return result
}
