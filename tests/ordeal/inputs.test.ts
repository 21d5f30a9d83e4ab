import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setUp } from '../electron/set-up-requests'
import { bridgeFaults, type AnsweringIn } from './bridge-faults'
import { filesFaults } from './files-faults'
import { letterFaults } from './letter-faults'
import type { FaultsOf } from './serve-seeds'

// The first of those that `npm run ordeal -- inputs` tries; one that fails is told by its seed, which tries it again there.
const first = 1

async function faultsOfEach(count: number, faultsOf: FaultsOf): Promise<readonly string[]> {
  const faults: string[] = []
  for (let seed = first; seed < first + count; seed += 1) {
    const found = await faultsOf(seed)
    faults.push(...('faults' in found ? found.faults : found).map((fault) => `seed ${seed}: ${fault}`))
  }
  return faults
}

test('hostile letters are composed and checked, and say all that was typed', async () => {
  expect(await faultsOfEach(200, letterFaults)).toEqual([])
}, 60_000)

test('hostile letters are whole documents and e-mails, and say all that was typed', async () => {
  expect(await faultsOfEach(20, filesFaults)).toEqual([])
}, 60_000)

const answering: AnsweringIn = async (home) => {
  const { requests, settings } = await setUp({ on: join(home, 'letters') })
  const settled = async () => {
    await requests.saveNow()
    await settings.written()
  }
  return { requests, settled }
}

test('whatever the window asks, right or broken, is answered, and nothing is written outside of the folder', async () => {
  expect(await faultsOfEach(20, (seed) => bridgeFaults(answering, seed))).toEqual([])
}, 60_000)
