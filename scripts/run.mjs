import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { root } from './places.mjs'

const onWindows = process.platform === 'win32'

// A tool that does not write to the terminal itself has to be told that its words will come there.
const inColour = process.stdout.isTTY ? { env: { ...process.env, FORCE_COLOR: '1' } } : {}

/** The signals that ask a process to end. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** An expected failure: its message is for the person at the keyboard, and needs no stack trace. */
export class Stop extends Error {}

/** Runs the main function of a script, and ends the process with its exit code (0 when it gives none). */
export async function runMain(main) {
  try {
    endWith((await main(process.argv.slice(2))) ?? 0)
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    endWith(1)
  }
}

// A library that ends the process by itself, as those that package and drive the app do, would say that all is well.
function endWith(code) {
  process.exitCode = code
  process.on('exit', () => {
    process.exitCode = code
  })
}

/** Runs npm to its end, on the Node of the system: npm can replace the one in node_modules. */
export function npm(args, options = {}) {
  const env = { ...process.env, PATH: pathWithout(`node_modules${sep}.bin`) }
  return spawnSync('npm', args, { cwd: root, env, shell: onWindows, stdio: 'inherit', ...options })
}

/** The script behind a command of an installed package, to be run with Node on every platform. */
export function tool(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a command to its end and resolves with its exit code. It has its own process group, so that a signal sent to us,
 * or the end of `timeout` milliseconds, stops it with everything it started. What it writes goes to the terminal, or to
 * `write` where there is one.
 */
export function run(command, args, { timeout, write, ...options } = {}) {
  const stdio = write ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd: root, stdio, detached: !onWindows, ...(write && inColour), ...options })
  if (write) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write)
  const stop = () => stopGroup(child)
  const timer = timeout ? setTimeout(stop, timeout) : undefined
  for (const signal of stopSignals) process.on(signal, stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      for (const signal of stopSignals) process.off(signal, stop)
      resolve(code ?? 1)
    })
  })
}

/** Stops a process started in its own group, and all that it started. */
export function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  if (onWindows) child.kill()
  else process.kill(-child.pid, 'SIGTERM')
}

function pathWithout(part) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.includes(part)).join(delimiter)
}
