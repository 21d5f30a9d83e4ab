import { access, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { makeUsualFolder } from '#electron/settings/make-usual-folder'
import { noPolicy } from '#electron/settings/policy'
import { temporaryFolder } from '#tests/temporary-folder'

const { documents } = vi.hoisted(() => ({ documents: { path: '' } }))
vi.mock('electron', () => ({ app: { getPath: () => documents.path } }))

const policyOf = (folder: string) => ({ ...noPolicy, set: { folder } })

test('without a policy, letters are in a folder among the documents, which are made too', async () => {
  documents.path = join(await temporaryFolder(), 'Documents')
  const folder = makeUsualFolder(noPolicy)
  expect(folder).toBe(join(documents.path, 'Two Lines'))
  expect(await readdir(documents.path)).toEqual(['Two Lines'])
})

test('the folder of a policy is made in one that is there, and left as it is once made', async () => {
  const share = await temporaryFolder()
  const folder = join(share, 'emma')
  expect(makeUsualFolder(policyOf(folder))).toBe(folder)
  await writeFile(join(folder, 'letter.twolines'), '')
  makeUsualFolder(policyOf(folder))
  expect(await readdir(folder)).toEqual(['letter.twolines'])
})

test('a share that is not there is not made in its place, and nothing stops', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const mounts = await temporaryFolder()
  const folder = join(mounts, 'school', 'letters', 'emma')
  await mkdir(join(mounts, 'school'))
  expect(makeUsualFolder(policyOf(folder))).toBe(folder)
  expect(await readdir(join(mounts, 'school'))).toEqual([])
  await expect(access(folder)).rejects.toThrow('ENOENT')
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
