import { expect, test } from 'vitest'
import { bundled } from '#tests/bundled'
import { activities, killed } from './kill-faults'

/** As many kills as there are here; six more are of the app itself, in `tests/e2e/ordeal/kills.spec.ts`. */
const kills = 44
const atOnce = 4

test(`the process of letters, killed ${kills} times at any moment, loses none, and no key of half a second ago`, async () => {
  const program = await bundled('tests/ordeal/writing-process.ts')
  const first = Math.floor(Math.random() * 1e6) * activities.length
  const seeds = Array.from({ length: kills }, (_, index) => first + index)
  const faults: string[] = []
  const killOne = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const { faults: found } = await killed(program, seed)
      faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, killOne))
  expect(faults).toEqual([])
}, 90_000)
