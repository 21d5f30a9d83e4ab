import { mkdir, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveFolder } from '#electron/system/save-folder'
import { temporaryFolder } from '#tests/temporary-folder'

test('only what was left half made of the same letters is removed, never what merely begins alike', async () => {
  const parent = await temporaryFolder()
  const own = 'Lettres - 5e - 2026-11-20.0123abcd.unfinished'
  const others = [
    'Lettres - 5e - 2026-11-20',
    'Lettres - 5e B - 2026-11-20.0123abcd.unfinished',
    'Lettres - 5e - les nôtres.0123abcd.unfinished',
    'Lettres - 5e.0123abcd.unfinished',
  ]
  for (const name of [own, ...others]) {
    await mkdir(join(parent, name))
    await utimes(join(parent, name), 0, 0)
  }
  async function* files() {
    yield { name: 'a.pdf', data: Buffer.from('a') }
  }
  const saved = await saveFolder(parent, { about: 'Lettres - 5e', name: 'Lettres - 5e - 2026-11-21' }, files)
  expect(saved).toMatchObject({ kind: 'done', file: 'Lettres - 5e - 2026-11-21' })
  expect((await readdir(parent)).toSorted()).toEqual([...others, 'Lettres - 5e - 2026-11-21'].toSorted())
})
