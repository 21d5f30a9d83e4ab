import { readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemOf } from '#electron/system/problem'
import { writeWhole, writeWholeNow } from '#electron/system/write-whole'
import { canMount, lock, smallDisk } from '#tests/small-disk'
import { temporaryFolder } from '#tests/temporary-folder'

test.each([
  ['later', writeWhole],
  ['now', writeWholeNow],
])('a file holds the new content, and nothing is left beside it: %s', async (_name, write) => {
  const folder = await temporaryFolder()
  const path = join(folder, 'letter.txt')
  await write(path, 'old')
  await write(path, 'été 😀')
  expect(await readFile(path, 'utf8')).toBe('été 😀')
  expect(await readdir(folder)).toEqual(['letter.txt'])
})

test.each([
  ['later', writeWhole],
  ['now', writeWholeNow],
])('a file that is named by a link is written where it is, and the link stays: %s', async (_name, write) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'real.txt'), 'old')
  await symlink(join(folder, 'real.txt'), join(folder, 'link.txt'))
  await write(join(folder, 'link.txt'), 'new')
  expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new')
  expect(await readlink(join(folder, 'link.txt'))).toBe(join(folder, 'real.txt'))
})

test('a folder that is gone is not made again', async () => {
  const folder = join(await temporaryFolder(), 'unplugged')
  const error = await writeWhole(join(folder, 'letter.txt'), 'new').catch((thrown: unknown) => thrown)
  expect(problemOf(error)).toBe('folder-gone')
})

test('a write that was called off leaves the old content', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'letter.txt')
  await writeWhole(path, 'newest')
  expect(await writeWhole(path, 'older', () => Promise.resolve(false))).toBeNull()
  expect(await readFile(path, 'utf8')).toBe('newest')
  expect(await readdir(folder)).toEqual(['letter.txt'])
})

describe.runIf(canMount)('on a disk of 64 kB', () => {
  test.each([
    ['later', writeWhole],
    ['now', writeWholeNow],
  ])('that fills up, the old content stays, whole: %s', async (_name, write) => {
    const folder = await smallDisk(64)
    const path = join(folder, 'letter.txt')
    await write(path, 'o'.repeat(12_000))
    await writeFile(join(folder, 'other'), 'x'.repeat(40_000))
    const attempt = async () => write(path, 'n'.repeat(20_000))
    const error = await attempt().catch((thrown: unknown) => thrown)
    expect(problemOf(error)).toBe('disk-full')
    expect(await readFile(path, 'utf8')).toBe('o'.repeat(12_000))
    expect((await readdir(folder)).toSorted()).toEqual(['letter.txt', 'other'])
  })

  test('that is locked, writing is refused', async () => {
    const folder = await smallDisk(64)
    lock(folder)
    const error = await writeWhole(join(folder, 'letter.txt'), 'new').catch((thrown: unknown) => thrown)
    expect(problemOf(error)).toBe('not-allowed')
  })
})
