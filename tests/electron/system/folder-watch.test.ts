import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { FolderWatch } from '#electron/system/folder-watch'
import { temporaryFolder } from '#tests/temporary-folder'

function watching(folder: string) {
  const tell = vi.fn<() => void>()
  const watch = new FolderWatch(tell)
  watch.follow(folder)
  onTestFinished(() => watch.stop())
  return { tell, watch }
}

test('what moves in the folder is told once it rests', async () => {
  const folder = await temporaryFolder()
  const { tell } = watching(folder)
  for (const words of ['one', 'two', 'three']) await writeFile(join(folder, 'a.twolines'), words)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce(), 5000)
})

test('the folder that was left is watched no more, and a folder that is not there is no trouble', async () => {
  const [left, folder] = [await temporaryFolder(), join(await temporaryFolder(), 'unplugged')]
  const { tell, watch } = watching(left)
  watch.follow(folder)
  await mkdir(folder)
  watch.follow(folder)
  await rm(left, { recursive: true })
  await writeFile(join(folder, 'a.twolines'), '')
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce(), 5000)
})

test('a folder that goes away is told, and told again once it is back, as what moves in it then', async () => {
  const above = await temporaryFolder()
  const folder = join(above, 'letters')
  await mkdir(folder)
  const { tell } = watching(folder)
  await rename(folder, `${folder} away`)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce(), 5000)
  await rename(`${folder} away`, folder)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2), 5000)
  await writeFile(join(folder, 'a.twolines'), '')
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(3), 5000)
})
