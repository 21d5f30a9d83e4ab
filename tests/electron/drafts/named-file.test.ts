import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Opened } from '#electron/bridge/drafts-calls'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { openForeign } from '#electron/drafts/foreign-draft'
import { NamedFile } from '#electron/drafts/named-file'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const newId = () => crypto.randomUUID()
const ids = {
  first: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b01',
  second: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b02',
} as const

/** A folder of letters, and two files beside it; `told` are the letters that the page which listens was told of. */
async function setUp() {
  const outside = await temporaryFolder()
  const folder = join(outside, 'letters')
  await mkdir(folder)
  const drafts = new Drafts({ folder, now: () => '2026-11-21T12:00:00.000Z', newId, about: () => 'letter', delay: 0 })
  const path = (name: string) => join(outside, `${name}.twolines`)
  for (const [name, id] of Object.entries(ids)) await writeFile(path(name), draftText(makeDraft({ id })))
  const told: (string | null)[] = []
  const named = new NamedFile({
    open: (file) => openForeign(file, drafts, newId),
    tell: (outcome) => told.push(idOf(outcome)),
  })
  return { folder, drafts, path, named, told, firstScreen: async () => idOf(await named.forFirstScreen()) }
}

function idOf(outcome: Opened | null): string | null {
  return outcome?.kind === 'done' ? outcome.draft.id : null
}

test('a file named before the page asks is on the first screen, and is not told again', async () => {
  const { path, named, told, firstScreen } = await setUp()
  await named.open(path('first'))
  expect(await firstScreen()).toBe(ids.first)
  await named.listen()
  expect(told).toEqual([])
})

test('a file named after the first screen was asked for is told once the page listens', async () => {
  const { path, named, told, firstScreen } = await setUp()
  await named.open(path('first'))
  const asked = firstScreen()
  await named.open(path('second'))
  expect(await asked).toBe(ids.first)
  expect(told).toEqual([])
  await named.listen()
  expect(told).toEqual([ids.second])
})

test('a page that begins again before it listens finds the file, brought in once', async () => {
  const { folder, drafts, path, named, told, firstScreen } = await setUp()
  // A letter of this id is there already, with other words: what comes in is a copy.
  await drafts.add(makeDraft({ id: ids.first, answers: {} }))
  await named.open(path('first'))
  const shown = await firstScreen()
  named.leave()
  expect(await firstScreen()).toBe(shown)
  await named.listen()
  expect(told).toEqual([])
  await drafts.keeper.flush()
  expect(await readdir(folder)).toHaveLength(2)
})

test('a file named while a page listens is told at once; one named while it loads again is on its first screen', async () => {
  const { path, named, told, firstScreen } = await setUp()
  expect(await firstScreen()).toBeNull()
  await named.listen()
  await named.open(path('first'))
  expect(told).toEqual([ids.first])
  named.leave()
  await named.open(path('second'))
  expect(told).toEqual([ids.first])
  expect(await firstScreen()).toBe(ids.second)
})

test('a page that goes while the file is read leaves it to the next one', async () => {
  const { path, named, told, firstScreen } = await setUp()
  await named.listen()
  const opening = named.open(path('first'))
  named.leave()
  await opening
  expect(told).toEqual([])
  expect(await firstScreen()).toBe(ids.first)
})

test('two files named at once are both told', async () => {
  const { path, named, told } = await setUp()
  await named.listen()
  await Promise.all([named.open(path('first')), named.open(path('second'))])
  expect(new Set(told)).toEqual(new Set([ids.first, ids.second]))
})

test('an app that cannot open a file starts without it the next time', async () => {
  const named = new NamedFile({ open: () => Promise.reject(new Error('the disk is gone')), tell: () => undefined })
  await named.open('letter.twolines')
  await expect(named.forFirstScreen()).rejects.toThrow('the disk is gone')
  expect(await named.forFirstScreen()).toBeNull()
})
