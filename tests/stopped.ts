import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setImmediate as aMoment, setTimeout as wait } from 'node:timers/promises'

/** True where a process can be stopped and its state be read. */
export const canStop = process.platform === 'linux'

/**
 * Stops a process at so many points, as far apart as chance puts them, and looks at what it has left. What other programs then
 * see is what they would see had it been killed there: what it asked of the system is done, and nothing more will be.
 */
export async function atPoints(child: ChildProcess, points: number, look: (point: number) => Promise<void>) {
  for (let point = 0; point < points; point++) {
    await wait(1 + Math.random() * 12)
    child.kill('SIGSTOP')
    while (!isStopped(child)) await aMoment()
    await look(point)
    child.kill('SIGCONT')
  }
  child.kill('SIGKILL')
}

// Each thread on its own: one of them may still be in the middle of a write.
function isStopped({ pid }: ChildProcess): boolean {
  const state = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .split(') ')
    .at(-1)
    ?.at(0)
  if (state === 'Z' || state === 'X') throw new Error('The process has ended by itself')
  return state === 'T'
}
