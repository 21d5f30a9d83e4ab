import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kinds, tryInputs } from './ordeal/inputs.mjs'
import { soak } from './ordeal/soak.mjs'
import { table } from './ordeal/table.mjs'
import { runMain, Stop } from './run.mjs'
import { setUp } from './setup.mjs'

// Puts the app under load and under fire: see docs/ordeal.md. `npm run ordeal -- inputs compose 1000 --seed 7`.
const parts = {
  kills: async ([count], options) => [await tryInputs('kills', { ...options, ...counted(count) })],
  inputs: async ([kind, count], options) => {
    if (kind !== undefined && !inputs.includes(kind)) throw new Stop(`The kinds of inputs are: ${inputs.join(', ')}.`)
    const rows = []
    for (const one of kind === undefined ? inputs : [kind])
      rows.push(await tryInputs(one, { ...options, ...counted(count) }))
    return rows
  },
  soak: async ([minutes]) => [await soak(minutes === undefined ? undefined : Number(minutes))],
}

const inputs = Object.keys(kinds).filter((kind) => !kind.endsWith('kills'))
const counted = (count) => (count === undefined ? {} : { count: Number(count) })

await runMain(async (given) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { seed: { type: 'string' }, in: { type: 'string' }, workers: { type: 'string' } },
  })
  const [part, ...rest] = positionals
  if (!(part in parts))
    throw new Stop(`The parts of the ordeal are: ${Object.keys(parts).join(', ')}. See docs/ordeal.md.`)
  await setUp()
  const rows = await parts[part](rest, {
    seed: values.seed === undefined ? null : Number(values.seed),
    folder: values.in ?? join(tmpdir(), 'two-lines-ordeal'),
    ...(values.workers === undefined ? {} : { workers: Number(values.workers) }),
  })
  console.log(`\n${table(rows)}`)
  return rows.some(({ faults }) => faults.length > 0) ? 1 : 0
})
