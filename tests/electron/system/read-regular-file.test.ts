import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRealFolder, isRegularFile, readRegularFile } from '#electron/system/read-regular-file'
import { temporaryFolder } from '#tests/temporary-folder'

test('a regular file is read whole, an empty one too, up to the size that is asked', async () => {
  const path = join(await temporaryFolder(), 'bill.pdf')
  await writeFile(path, '')
  expect(await readRegularFile(path, 4)).toHaveLength(0)
  await writeFile(path, '%PDF')
  expect(Buffer.from(await readRegularFile(path, 4)).toString()).toBe('%PDF')
  expect(await readRegularFile(path, 3)).toBe('too-large')
})

test('a link, a folder and what is nowhere are not read, wherever they lead', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(folder, 'photo.jpg'))
  await symlink('/nowhere', join(folder, 'dangling.jpg'))
  await mkdir(join(folder, 'folder.jpg'))
  await symlink(join(folder, 'folder.jpg'), join(folder, 'linked'))
  for (const name of ['photo.jpg', 'dangling.jpg', 'folder.jpg']) {
    expect(await readRegularFile(join(folder, name), 100)).toBe('unreadable')
    expect(await isRegularFile(join(folder, name))).toBe(false)
  }
  expect(await isRealFolder(join(folder, 'folder.jpg'))).toBe(true)
  expect(await isRealFolder(join(folder, 'linked'))).toBe(false)
  await expect(readRegularFile(join(folder, 'gone.jpg'), 100)).rejects.toThrow('ENOENT')
})

test.runIf(process.platform !== 'win32')('a pipe that nobody writes to is not waited for', async () => {
  const path = join(await temporaryFolder(), 'pipe.jpg')
  execFileSync('mkfifo', [path])
  expect(await readRegularFile(path, 100)).toBe('unreadable')
})

test('a file of gigabytes is refused before it is read', async () => {
  const path = join(await temporaryFolder(), 'film.jpg')
  await writeFile(path, '')
  await truncate(path, 8 * 1024 ** 3)
  expect(await readRegularFile(path, 14_000_000)).toBe('too-large')
})

// Such a file tells that it is empty, and never ends.
test.runIf(process.platform === 'linux')(
  'a file that holds more than it tells, as one that grows does, is not read to its end',
  async () => {
    expect(await readRegularFile('/proc/self/environ', 14_000_000)).toBe('in-use')
  },
)
