import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { begin, firstHome } from '#electron/first-home'
import { temporaryFolder } from '../temporary-folder'
import { setUp } from './set-up-requests'

const { documents } = vi.hoisted(() => ({ documents: { path: '' } }))
vi.mock('electron', () => ({ app: { getPath: () => documents.path, getVersion: () => '1.2.3' } }))

const noPolicy = '/nowhere/policy.json'

/** A person who begins: with these files in the folder of letters, and these settings. */
async function person(files: readonly string[], settings: object = {}) {
  documents.path = await temporaryFolder()
  const [folder, userData] = [join(documents.path, 'Two Lines'), await temporaryFolder()]
  await mkdir(folder)
  for (const name of files) await writeFile(join(folder, name), 'a letter')
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings))
  return { folder, begun: begin(userData, noPolicy) }
}

test('with no letter yet, the first screen is the one that the whole app would tell', async () => {
  vi.setSystemTime('2026-11-21T12:00:00')
  const { folder, begun } = await person([])
  const told = await (await setUp({ on: folder })).requests.start()
  expect(await firstHome(begun, ['fr'])).toEqual({ ...told, platform: process.platform })
})

test('what else is in the folder is no letter: the doors are as tall as they stay', async () => {
  const { begun } = await person(['people.json', '.DS_Store', 'desktop.ini'])
  expect((await firstHome(begun, ['fr']))?.shelf).toMatchObject({ drafts: [], isRead: true })
})

test('the folder of the first letters is there before the first of them', async () => {
  documents.path = await temporaryFolder()
  const begun = begin(await temporaryFolder(), noPolicy)
  expect((await firstHome(begun, ['en']))?.shelf).toMatchObject({
    folder: join(documents.path, 'Two Lines'),
    isRead: true,
  })
})

test('where there are so many letters that the doors do not wait for them, neither does anything else', async () => {
  const { begun } = await person(Array.from({ length: 201 }, (_, place) => `${place}.twolines`))
  expect((await firstHome(begun, ['fr']))?.shelf).toMatchObject({ drafts: [], isRead: false, problem: null })
})

test('letters come after the doors where none of them is to be spoken of, for all that the list last told', async () => {
  vi.setSystemTime('2026-11-21T12:00:00')
  const first = async (day: string | null, { child = false, folder = '' } = {}) => {
    const { begun } = await person(['one.twolines'], { child })
    begun.settings.change({ awaits: { folder: folder || begun.folder, day } })
    await begun.settings.written()
    return (await firstHome(begun, ['fr']))?.shelf
  }
  expect(await first(null)).toMatchObject({ drafts: [], isRead: false })
  expect(await first('2026-11-21')).toMatchObject({ drafts: [], isRead: false })
  expect(await first('2026-11-20')).toBeUndefined()
  expect(await first(null, { child: true })).toBeUndefined()
  expect(await first(null, { folder: '/elsewhere' })).toBeUndefined()
})

test('letters of which nothing is known, an open letter, a folder that is gone: the first screen waits for what reads them', async () => {
  expect(await firstHome((await person(['one.twolines'])).begun, ['fr'])).toBeNull()
  expect(await firstHome((await person([], { open: crypto.randomUUID() })).begun, ['fr'])).toBeNull()
  expect(await firstHome((await person(['one.twolines.1a2b3c4d.unfinished'])).begun, ['fr'])).toBeNull()
  const away = await temporaryFolder()
  const { begun } = await person([], { folder: away })
  await rm(away, { recursive: true })
  expect(await firstHome(begun, ['fr'])).toBeNull()
})

test('what was chosen stands from the first screen on', async () => {
  const chosen = { language: 'en', look: 'dark', textSize: 150, welcomed: true, child: true }
  const { begun } = await person([], chosen)
  expect((await firstHome(begun, ['fr']))?.settings).toMatchObject(chosen)
})
