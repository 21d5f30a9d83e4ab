import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '../build-settings.mjs'
import { electronRuntime } from '../electron.mjs'
import { runMain } from '../run.mjs'
import { measureExports } from './exports.mjs'
import { buildReactWindow } from './react-window.mjs'
import { aside, judge, table } from './report.mjs'
import { measureScripts } from './scripts.mjs'
import { measureClasses, measureShelf } from './shelf.mjs'
import { traceStarts, traceTable } from './trace.mjs'
import { measureTyping } from './typing.mjs'
import { measureWindows } from './windows.mjs'

const rounds = 9

// Everything; with `start`, the starts alone; with `trace`, what each start does when.
await runMain(async ([part]) => {
  await buildReactWindow()
  const runtime = `\nElectron ${electronRuntime().version}, median of ${rounds} starts each, taken in turn\n`
  if (part === 'trace') {
    console.log(`${runtime}\n${traceTable(await traceStarts(rounds))}`)
    return
  }
  const figures = { ...(await measureStarts()), ...(part === 'start' ? {} : await measureTheRest()) }
  const rows = judge(figures)
  console.log(`${runtime}\n${table(rows)}\n\n${aside(figures)}\n`)
  console.log(JSON.stringify(rows))
})

async function measureStarts() {
  const scripts = { english: await measureScripts('en'), french: await measureScripts('fr') }
  return { ...(await measureWindows(rounds)), scripts }
}

async function measureTheRest() {
  const { draft, ...exports } = await measureExports()
  const typing = { oneByOne: await measureTyping(draft), onePage: await measureTyping(draft, 'one-page') }
  const shelf = await measureShelf(draft, { letters: 10_000, rounds })
  const classes = await measureClasses(draft, { classes: 10, rounds })
  return { exports, typing, shelf, classes, size: megabytesIn(dist) }
}

// What goes into the package of ours: all that was built but what the compiler and the benchmark keep there.
function megabytesIn(folder) {
  const sizes = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/[\\/]dist[\\/](types|bench)([\\/]|$)/.test(entry.parentPath + '/'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6
}
