import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseDraft } from '#electron/drafts/draft-file'
import { readFolder, tidyAndReadFolder } from '#electron/drafts/draft-folder'
import { readZip, unzipped } from '#electron/keeping/read-zip'
import { chance } from '#tests/typed-texts'

/** What a person does when the plug is pulled. */
export const activities = ['typing', 'saving', 'backup', 'restore'] as const
type Activity = (typeof activities)[number]

/** What came of one kill: what was wrong, and how many milliseconds old the oldest key was that is lost. */
export type Killed = Readonly<{ faults: readonly string[]; worst: number }>

/** The most that may be lost, and the longest from one key to the next, in milliseconds of typing. */
const [mostLost, longestPause] = [500, 90]

type Told =
  | Readonly<{ kind: 'key'; keys: number; at: number }>
  | Readonly<{ kind: 'saved'; keys: number; took: number }>
  | Readonly<{ kind: 'ready'; letters: number }>

/** Kills the process that writes, in the middle of what the seed says and as late; answers what its files then lack. */
export async function killed(program: string, seed: number): Promise<Killed> {
  const next = chance(seed)
  const activity = activities[seed % activities.length] ?? 'typing'
  const home = await mkdtemp(join(tmpdir(), 'two-lines-killed-'))
  try {
    const child = fork(program, [activity, home, String(seed)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const told: Told[] = []
    const begun = new Promise<void>((resolve) => {
      child.on('message', (message: Told) => {
        told.push(message)
        if (message.kind !== 'key') resolve()
      })
    })
    await Promise.race([begun, once(child, 'exit')])
    await wait(next() * (activity === 'typing' || activity === 'saving' ? 900 : 250))
    const time = await ended(child)
    const isTyping = activity === 'typing' || activity === 'saving'
    return await (isTyping ? lostKeys(home, told, time) : keptLetters(activity, home, told))
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Ends a process as a power cut does, and all that it told is heard; answers when. */
async function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`It ended by itself: ${String(child.exitCode)}`)
  const closed = once(child, 'close')
  const time = Date.now()
  child.kill('SIGKILL')
  await closed
  return time
}

async function lostKeys(home: string, told: readonly Told[], time: number): Promise<Killed> {
  const { found, setAside } = await tidyAndReadFolder(join(home, 'letters'))
  const [answer] = found.map(({ draft }) => draft.answers.what)
  const text = answer?.kind === 'own' ? answer.text : ''
  const kept = text.replace(/^é*/, '').length
  const saved = Math.max(0, ...told.map((one) => (one.kind === 'saved' ? one.keys : 0)))
  const keys = told.filter((one) => one.kind === 'key')
  const lost = keys.filter((one) => one.keys > kept)
  const worst = Math.max(0, ...lost.map(({ at }) => time - at))
  // On a disk that is slow at the moment, what a save takes is what can be lost; and while a busy computer lets nobody work, nothing is saved.
  const stood = Math.max(0, ...keys.map(({ at }, index) => at - (keys[index - 1]?.at ?? at) - longestPause))
  const slowest = Math.max(0, ...told.map((one) => (one.kind === 'saved' ? one.took : 0)))
  const faults: string[] = []
  if (setAside.length > 0 || found.length > 1 || !/^é*k*$/.test(text)) faults.push('a letter that is not whole')
  if (kept < saved) faults.push(`${saved} keys were said to be saved, and ${kept} are`)
  if (worst > Math.max(mostLost, 2 * slowest) + stood)
    faults.push(`a key of ${worst} ms ago is lost (a save took ${slowest} ms, the computer stood ${stood} ms)`)
  return { faults, worst }
}

async function keptLetters(activity: Activity, home: string, told: readonly Told[]): Promise<Killed> {
  const letters = told.find((one) => one.kind === 'ready')?.letters ?? 0
  const faults: string[] = []
  const { found, broken, passedOver } = await readFolder(join(home, 'letters'))
  if (found.length !== letters || broken.length + passedOver.length > 0)
    faults.push(`${found.length} of ${letters} letters`)
  const names = await readdir(home)
  if (names.includes('backup.zip') && (await inBackup(join(home, 'backup.zip'))) !== letters)
    faults.push('a broken backup')
  if (activity === 'restore' && !names.includes('backup.zip')) faults.push('no backup')
  for (const name of names.filter((one) => one.startsWith('restored-'))) {
    const restored = await readFolder(join(home, name))
    if (restored.broken.length + restored.passedOver.length > 0) faults.push('half a letter restored')
  }
  return { faults, worst: 0 }
}

async function inBackup(path: string): Promise<number> {
  const file = await open(path, 'r')
  try {
    const { zipped, isWhole } = await readZip(file)
    const read = await Promise.all(zipped.map((heads) => unzipped(file, heads, 1_000_000)))
    const whole = read.filter((content) => content !== null && parseDraft(content.bytes).kind === 'draft')
    return isWhole ? whole.length : 0
  } finally {
    await file.close()
  }
}
