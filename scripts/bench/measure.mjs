import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '../build-settings.mjs'
import { electronRuntime } from '../electron.mjs'
import { runMain } from '../run.mjs'
import { measureExports } from './exports.mjs'
import { judge, table } from './report.mjs'
import { measureShelf } from './shelf.mjs'
import { measureTyping } from './typing.mjs'
import { measureWindows } from './windows.mjs'

const rounds = 9

await runMain(async () => {
  const { draft, ...exports } = await measureExports()
  const windows = await measureWindows(rounds)
  const typing = { oneByOne: await measureTyping(draft), onePage: await measureTyping(draft, 'one-page') }
  const shelf = await measureShelf(draft, { letters: 10_000, rounds })
  const figures = { ...windows, exports, typing, shelf, size: megabytesIn(dist) }
  const rows = judge(figures)
  console.log(`\nElectron ${electronRuntime().version}, median of ${rounds} starts each, taken in turn\n`)
  console.log(`${table(rows, figures)}\n`)
  console.log(JSON.stringify(rows))
})

// What goes into the package of ours: all that was built but what the compiler and the benchmark keep there.
function megabytesIn(folder) {
  const sizes = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/[\\/]dist[\\/](types|bench)([\\/]|$)/.test(entry.parentPath + '/'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6
}
