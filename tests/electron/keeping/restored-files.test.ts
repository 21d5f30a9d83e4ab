import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPeople, writePeople } from '#electron/people/people-file'
import { restore } from '#electron/keeping/restore'
import { nobody } from '#letter/draft/new-draft'
import { backUp, folderOf } from '#tests/backups'
import { temporaryFolder } from '#tests/temporary-folder'

const change = (organisation: string, day: number) => ({
  keys: [organisation.toLowerCase()],
  party: { ...nobody, organisation, city: `Le ${String(day)}` },
  changed: `2026-11-${String(day)}T12:00:00.000Z`,
})
const [garage, newer, club] = [change('Garage', 10), change('Garage', 20), change('Club', 15)]

async function folderWith(...changes: readonly (typeof garage)[]) {
  const folder = await temporaryFolder()
  await writePeople(folder, { changes, isBroken: false })
  return folder
}
const peopleOf = async (folder: string) => {
  const read = await readPeople(folder)
  return read.kind === 'done' ? read.changes : []
}

test('the people of a backup come back, and those that were changed since stay as they are now', async () => {
  const backup = await backUp(await folderWith(garage, club))
  const folder = await folderWith(newer)
  expect(await restore(backup, folder)).toMatchObject({ kind: 'done', lost: [] })
  expect(await peopleOf(folder)).toEqual([newer, club])
  const before = await readFile(join(folder, 'people.json'), 'utf8')
  await restore(backup, folder)
  expect(await readFile(join(folder, 'people.json'), 'utf8')).toBe(before)
})

test('a list that is broken in the backup is named as lost, and the folder keeps its own', async () => {
  const backup = await backUp(await folderOf({ 'people.json': '{"half' }))
  const folder = await folderWith(garage)
  expect(await restore(backup, folder)).toMatchObject({ lost: ['people.json'] })
  expect(await peopleOf(folder)).toEqual([garage])
})

test('a list that is broken in the folder is set aside for that of the backup', async () => {
  const backup = await backUp(await folderWith(garage))
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'people.json'), '{"half')
  expect(await restore(backup, folder)).toMatchObject({ lost: [] })
  expect(await peopleOf(folder)).toEqual([garage])
  expect(await readFile(join(folder, 'set-aside', 'people.json'), 'utf8')).toBe('{"half')
})
