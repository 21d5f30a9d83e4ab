import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../build.mjs'
import { dist } from '../build-settings.mjs'
import { electronRuntime } from '../electron.mjs'
import { Stop, stopSignals } from '../run.mjs'
import { program } from './programs.mjs'
import { keepState, readState } from './state.mjs'

/**
 * What is tried again and again, by a seed each time: how often by default, how many are asked of a process at once, the program that
 * tries them and what that needs beside it.
 */
export const kinds = {
  kills: { usual: 1_000, chunk: 10, name: 'inputs-process', beside: 'writing-process' },
  compose: { usual: 1_000_000, chunk: 500, name: 'inputs-process' },
  files: { usual: 50_000, chunk: 100, name: 'inputs-process' },
  pdf: { usual: 2_000, chunk: 20, name: 'electron-process', inElectron: true },
  command: { usual: 1_000, chunk: 10, name: 'inputs-process' },
  bridge: { usual: 1_000, chunk: 10, name: 'electron-process', inElectron: true },
}

/** Tries so many hostile inputs of a kind, from where the last run was stopped; answers a row of the table. */
export async function tryInputs(kind, { count = kinds[kind].usual, folder, seed, workers }) {
  const { chunk, name, beside, inElectron = false } = kinds[kind]
  if (inElectron || kind === 'command') await buildIfNeeded()
  const path = await program(name, kind)
  const args = [kind, beside ? await program(beside, kind) : join(dist, 'spelling-worker.js')]
  const state = readState(folder, kind, seed)
  console.log(`${kind}: seed ${state.seed}, ${state.done} of ${count} done, kept in ${folder}`)
  if (state.done < count)
    await goOn({ state, count, chunk, folder, start: () => started(path, args, inElectron), workers })
  return { ...state, more: kind.endsWith('kills') ? `at most ${state.worst} ms of typing lost` : '' }
}

function started(path, args, inElectron) {
  if (!inElectron) return fork(path, args, { stdio: 'inherit' })
  const { executable, args: always, env } = electronRuntime()
  return fork(path, args, { execPath: executable, execArgv: always, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
}

async function goOn({ state, count, chunk, folder, start, workers = Math.max(1, availableParallelism() - 1) }) {
  const finished = new Map()
  const begun = Date.now()
  const before = state.seconds
  let given = state.done
  let isStopped = false
  for (const signal of stopSignals) process.once(signal, () => (isStopped = true))
  const take = () => {
    if (isStopped || given >= count) return null
    const from = given
    given = Math.min(count, from + chunk)
    return { from, to: given }
  }
  const note = ({ from, to }, faults, worst) => {
    state.worst = Math.max(state.worst, worst)
    finished.set(from, { to, faults })
    for (let next = finished.get(state.done); next; next = finished.get(state.done)) {
      finished.delete(state.done)
      state.done = next.to
      state.faults.push(...next.faults)
    }
    state.seconds = before + (Date.now() - begun) / 1000
    keepState(folder, state)
    for (const { seed, fault } of faults) console.log(`  seed ${seed}: ${fault}`)
  }
  await Promise.all(Array.from({ length: workers }, () => work(start, take, note, state.seed)))
  if (isStopped) throw new Stop(`Stopped at ${state.done}; the same command goes on from there.`)
}

// One process that is asked for one stretch after another; one that falls is a fault, and another takes its place.
async function work(start, take, note, base) {
  let child = null
  for (let stretch = take(); stretch; stretch = take()) {
    child ??= await ready(start())
    const seeds = { from: base + stretch.from, to: base + stretch.to }
    const found = await asked(child, seeds)
    if (found === null) child = null
    note(
      stretch,
      found?.faults ?? [{ seed: seeds.from, fault: `the process fell before seed ${seeds.to}` }],
      found?.worst ?? 0,
    )
  }
  child?.disconnect()
}

function ready(child) {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('close', (code) => reject(new Stop(`The process of the ordeal ended before it began (${code}).`)))
  })
}

function asked(child, seeds) {
  return new Promise((resolve) => {
    const fallen = () => resolve(null)
    child.once('close', fallen)
    child.once('message', (found) => {
      child.off('close', fallen)
      resolve(found)
    })
    child.send(seeds)
  })
}
