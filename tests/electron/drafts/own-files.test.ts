import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFile, ownFiles } from '#electron/drafts/own-files'
import { temporaryFolder } from '#tests/temporary-folder'

const id = '0b9dd2b4-1c9f-4d8e-9f1a-3c1f0a7f2b11'
const own = [
  ['porch.twolines', 'draft'],
  ['À relire: pourquoi?.TWOLINES', 'draft'],
  ['porch.twolines.0a1b2c3d.unfinished', 'unfinished'],
  ['people.json', 'people'],
  ['deleted/club.twolines', 'deleted'],
  ['deleted/seen.json', 'trash-notes'],
  ['set-aside/broken.twolines', 'set-aside'],
  ['deleted/set-aside/broken.twolines', 'set-aside'],
  ['set-aside/people.json', 'set-aside'],
  ['set-aside/people (2).json', 'set-aside'],
  [`enclosures/${id}/receipt.pdf`, 'enclosure'],
  [`enclosures/${id}/receipt.pdf.0a1b2c3d.unfinished`, 'unfinished'],
] as const
const others = [
  'novel.docx',
  'backup.zip',
  'photo.0a1b2c3d.unfinished',
  '.hidden.twolines',
  'deleted/holiday.jpg',
  'seen.json',
  'set-aside/seen.json',
  'letters/porch.twolines',
  'enclosures/receipt.pdf',
  'enclosures/mine/receipt.pdf',
  `enclosures/${id}/more/receipt.pdf`,
]

test.each(own)('%s belongs to the app', (path, kind) => {
  expect(ownFile(path)).toMatchObject({ kind, path })
})

test.each([...others, '../porch.twolines', 'deleted/../porch.twolines', `enclosures/${id}/..`, '/porch.twolines', ''])(
  '%s does not',
  (path) => {
    expect(ownFile(path)).toBeNull()
  },
)

test('all that belongs to the app is found in a folder, nothing else, and no link is followed', async () => {
  const folder = await temporaryFolder()
  const elsewhere = await temporaryFolder()
  await writeFile(join(elsewhere, 'a.twolines'), '')
  for (const path of [...own.map(([one]) => one), ...others]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), '')
  }
  await symlink(join(elsewhere, 'a.twolines'), join(folder, 'linked.twolines'))
  const found = await ownFiles(folder)
  expect(found.map(({ path }) => path).toSorted()).toEqual(own.map(([path]) => path).toSorted())

  const withLink = await temporaryFolder()
  await symlink(elsewhere, join(withLink, 'deleted'))
  expect(await ownFiles(withLink)).toEqual([])
})

test('a folder that is gone is told', async () => {
  await expect(ownFiles(join(await temporaryFolder(), 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
})
