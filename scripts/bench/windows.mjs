import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { electronRuntime } from '../electron.mjs'
import { root } from '../places.mjs'
import { stopGroup } from '../run.mjs'
import { median } from './figures.mjs'
import { painted } from './first-scripts.mjs'
import { reactWindow } from './react-window.mjs'

/** The programs that are compared, each a folder with a package.json: two floors, and the app. */
export const programs = { bare: join(import.meta.dirname, 'bare'), react: reactWindow, app: root }

/** Starts and memory of all programs, taken in turn so that the noise of the machine falls on them alike. */
export async function measureWindows(rounds) {
  const samples = new Map(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, taken] of samples) taken.push(await measureWindow(programs[name]))
  const of = (what) =>
    Object.fromEntries([...samples].map(([name, taken]) => [name, median(taken.map((sample) => sample[what]))]))
  return { start: of('start'), memory: of('memory') }
}

/** Opens a program in a user-data folder of its own and gives its page to `use`; `launched` is the time of its birth, `said` what it wrote. */
export async function withWindow(program, use, { args = [], env: more = {}, prepare = () => undefined } = {}) {
  const { executable, args: always, env } = electronRuntime()
  const data = mkdtempSync(join(tmpdir(), 'two-lines-bench-'))
  prepare(data)
  const given = [...always, ...args, `--user-data-dir=${data}`, '--remote-debugging-port=0', program]
  const launched = Date.now()
  const child = spawn(executable, given, {
    env: { ...env, ...more },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child))
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    // By its tag: the looking for roles would be counted as a part of the start.
    await page.locator('button').first().waitFor()
    return await use({ page, launched, pid: child.pid, said: () => said })
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve))
    stopGroup(child)
    await ended
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

function measureWindow(program) {
  const measure = async ({ page, launched, pid }) => {
    const usable = await painted(page)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    return { start: usable - launched, memory: familyMemory(pid) }
  }
  return withWindow(program, measure, { prepare: welcome })
}

/** Measured on the doors, as of the second start, without a letter: whoever measures may have some. */
export function welcome(data) {
  const folder = join(data, 'letters')
  mkdirSync(folder)
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ welcomed: true, folder }))
}

function debuggerAddress(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1])
    })
    child.once('close', () => reject(new Error(`Electron ended:\n${said}`)))
  })
}

/** The proportional memory (PSS) of a process and all that it started, in MiB; null where the system does not tell. */
export function familyMemory(pid) {
  if (process.platform !== 'linux') return null
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  )
  const belongs = (one) => one === pid || (parents.has(one) && parents.get(one) > 1 && belongs(parents.get(one)))
  const family = [...parents.keys()].filter(belongs)
  return family.reduce((sum, one) => sum + proportional(one), 0) / 1024
}

function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))[1])
  } catch {
    return 0
  }
}

function proportional(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
