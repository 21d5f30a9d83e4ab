import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runMain, Stop } from '../run.mjs'
import { inApp } from './in-app.mjs'
import { kinds, tryInputs } from './inputs.mjs'
import { soak } from './soak.mjs'
import { table } from './table.mjs'

const inputs = Object.keys(kinds).filter((kind) => kind !== 'kills')
const counted = (count) => (count === undefined ? {} : { count: Number(count) })

const parts = {
  kills: async ([count], options) => [await tryInputs('kills', { ...options, ...counted(count) })],
  'app-kills': async ([count = '100']) => [await inApp('app-kills', ['killed.spec'], { APP_KILLS: count })],
  inputs: async ([kind, count], options) => {
    if (kind !== undefined && !inputs.includes(kind)) throw new Stop(`The kinds of inputs are: ${inputs.join(', ')}.`)
    const rows = []
    for (const one of kind === undefined ? inputs : [kind])
      rows.push(await tryInputs(one, { ...options, ...counted(count) }))
    return rows
  },
  disk: async () => [await inApp('disk', ['not-saved.spec', 'disk-faults.spec'])],
  soak: async ([minutes]) => [await soak(minutes === undefined ? undefined : Number(minutes))],
}

await runMain(async (given) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { seed: { type: 'string' }, in: { type: 'string' }, workers: { type: 'string' } },
  })
  const [part, ...rest] = positionals
  if (!(part in parts))
    throw new Stop(`The parts of the ordeal are: ${Object.keys(parts).join(', ')}. See docs/ordeal.md.`)
  const rows = await parts[part](rest, {
    seed: values.seed === undefined ? null : Number(values.seed),
    folder: values.in ?? join(tmpdir(), 'two-lines-ordeal'),
    ...(values.workers === undefined ? {} : { workers: Number(values.workers) }),
  })
  console.log(`\n${table(rows)}`)
  return rows.some(({ faults }) => faults.length > 0) ? 1 : 0
})
