import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { portableData } from '#electron/system/portable-data'
import { temporaryFolder } from '#tests/temporary-folder'

test('the app keeps everything beside itself where a folder asks for it, its executable or its AppImage', async () => {
  const [key, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
  const data = join(key, 'Two Lines data')
  await mkdir(data)
  expect(portableData(join(key, 'two-lines'), undefined)).toBe(data)
  expect(portableData(join(elsewhere, 'two-lines'), join(key, 'two-lines.AppImage'))).toBe(data)
  expect(portableData(join(key, 'two-lines'), join(elsewhere, 'two-lines.AppImage'))).toBeNull()
})

test('without a folder beside it, it keeps things where every app does', async () => {
  const key = await temporaryFolder()
  expect(portableData(join(key, 'two-lines'), undefined)).toBeNull()
  await writeFile(join(key, 'Two Lines data'), '')
  expect(portableData(join(key, 'two-lines'), undefined)).toBeNull()
})
