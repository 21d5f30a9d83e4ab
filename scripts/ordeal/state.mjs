import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What was done so far of one part of the ordeal, in its folder; begun anew by another seed, or where there is none. */
export function readState(folder, part, seed) {
  try {
    const state = JSON.parse(readFileSync(fileOf(folder, part), 'utf8'))
    if (seed === null || state.seed === seed) return state
  } catch {
    // None yet, or cut off: it begins.
  }
  return { part, seed: seed ?? Math.floor(Math.random() * 1e9), done: 0, seconds: 0, worst: 0, faults: [] }
}

/** Keeps what was done, so that a run that is stopped goes on from there. */
export function keepState(folder, state) {
  mkdirSync(folder, { recursive: true })
  const file = fileOf(folder, state.part)
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

const fileOf = (folder, part) => join(folder, `${part}.json`)
