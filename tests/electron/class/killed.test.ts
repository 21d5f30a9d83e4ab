import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ownFiles } from '#electron/drafts/own-files'
import { tidyAndReadFolder } from '#electron/drafts/draft-folder'
import { eraseFolder } from '#electron/keeping/erase'
import { unfinished } from '#electron/system/write-whole'
import { bundled } from '#tests/bundled'
import { temporaryFolder } from '#tests/temporary-folder'

const pupils = 30
const rounds = 12

/** Kills somebody at work so many milliseconds after a first thing was done; answers what was said to be there. */
async function killed(program: string, what: string, folder: string, after: number): Promise<readonly string[]> {
  const child = fork(program, [what, folder, String(pupils)])
  const told: string[] = []
  child.on('message', (done: string) => told.push(done))
  await once(child, 'message')
  await setTimeout(after)
  child.kill('SIGKILL')
  await once(child, 'close')
  return told
}

/** As though an hour and more had gone by since the process was killed. */
async function later(folder: string, names: readonly string[]): Promise<void> {
  const then = new Date(Date.now() - 7_200_000)
  for (const name of names.filter((one) => unfinished.test(one))) await utimes(join(folder, name), then, then)
}

test('killed while classes are made, each is there whole or not at all, and none of its letters twice', async () => {
  const program = await bundled('tests/electron/class/class-process.ts')
  const parent = await temporaryFolder()
  let inTheMiddle = 0
  for (let round = 0; round < rounds; round++) {
    const folder = join(parent, String(round))
    await mkdir(folder)
    const told = await killed(program, 'make', folder, round * 7)
    if ((await readdir(folder)).includes('arriving')) inTheMiddle++
    const first = await tidyAndReadFolder(folder)
    const classes = Map.groupBy(first.found, ({ draft }) => draft.pupil?.class ?? '')
    for (const letters of classes.values()) {
      expect(new Set(letters.map(({ draft }) => draft.writer.name)).size).toBe(pupils)
      expect(letters).toHaveLength(pupils)
    }
    for (const one of told) expect(classes.get(one)).toHaveLength(pupils)
    expect(first.setAside).toEqual([])

    const arriving = join(folder, 'arriving')
    await later(arriving, await readdir(arriving).catch(() => []))
    await tidyAndReadFolder(folder)
    expect((await readdir(folder)).every((name) => name.endsWith('.twolines'))).toBe(true)
  }
  expect(inTheMiddle).toBeGreaterThan(0)
}, 60_000)

test('what was left half made belongs to the app, and is erased with everything', async () => {
  const program = await bundled('tests/electron/class/class-process.ts')
  const folder = await temporaryFolder()
  await killed(program, 'make', folder, 5)
  expect((await ownFiles(folder)).length).toBeGreaterThanOrEqual(pupils)
  expect(await eraseFolder(folder)).toEqual([])
  const left = await readdir(folder, { recursive: true })
  expect(left.filter((name) => name.includes('.twolines'))).toEqual([])
}, 60_000)

test('killed while a folder of letters is saved, each that has its name is whole, and the rest is removed the next time', async () => {
  const program = await bundled('tests/electron/class/class-process.ts')
  const folder = await temporaryFolder()
  const told = await killed(program, 'save', folder, 20)
  const names = await readdir(folder)
  expect(names).toEqual(expect.arrayContaining([...told]))
  for (const name of names.filter((one) => !unfinished.test(one))) {
    expect(await readdir(join(folder, name))).toHaveLength(pupils)
  }
  await later(folder, names)
  await killed(program, 'save', folder, 0)
  expect((await readdir(folder)).filter((name) => unfinished.test(name) && names.includes(name))).toEqual([])
}, 60_000)
