import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import type { RequestsNeeds } from '#electron/requests'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '../draft'
import { said } from '../kept-drafts'
import { done, setUp } from './set-up-requests'

const school = { ...nobody, organisation: 'École des Érables', city: 'Lévis' }

/** One letter of a folder, about a tournament, to a school. */
async function withLetter() {
  const app = await setUp()
  const letter = makeDraft({ recipient: school })
  await writeFile(join(app.folder, 'letter.twolines'), draftText(letter))
  return { ...app, letter, id: letter.id }
}

test('letters are looked for whatever the accents and capitals', async () => {
  const { requests, folder, id } = await withLetter()
  await writeFile(join(folder, 'other.twolines'), draftText(makeDraft({ answers: said('Le cours est annulé.') })))
  await requests.listDrafts()
  const all = { words: '', door: '', state: '', order: 'changed', most: 10 } as const
  expect(await requests.searchDrafts(all)).toMatchObject({ count: 2 })
  expect(await requests.searchDrafts({ ...all, words: 'TOURNOÏ' })).toEqual({ count: 1, ids: [id] })
  expect(await requests.searchDrafts({ ...all, words: 'erables' })).toEqual({ count: 1, ids: [id] })
  expect(await requests.searchDrafts({ ...all, most: 0 })).toEqual({ count: 2, ids: [] })
})

test('a letter is listed and found under the name it was given, which is in its file and not in the letter', async () => {
  const { requests, id, letter, start } = await withLetter()
  const [before] = (await requests.listDrafts()).drafts
  expect(await requests.renameDraft({ id, name: '  Le tournoi\nde mai ' })).toEqual({ kind: 'done' })
  const { drafts } = await start().requests.listDrafts()
  expect(drafts).toMatchObject([{ title: 'Le tournoi de mai', isCalled: true, changed: before?.changed }])
  await requests.listDrafts()
  const all = { door: '', state: '', order: 'changed', most: 10 } as const
  expect(await requests.searchDrafts({ ...all, words: 'de mai' })).toEqual({ count: 1, ids: [id] })
  expect(done(await requests.openDraft({ id }))).toMatchObject({ answers: letter.answers })

  await requests.renameDraft({ id, name: '' })
  expect((await requests.listDrafts()).drafts).toMatchObject([{ title: before?.title, isCalled: false }])
})

test('a letter that was deleted is listed apart, and can be taken back', async () => {
  const { requests, id } = await withLetter()
  await requests.deleteDraft({ id })
  expect((await requests.listDrafts()).drafts).toEqual([])
  expect(await requests.listDeleted()).toMatchObject({ kind: 'done', deleted: [{ id }] })
  expect(await requests.restoreDraft({ id })).toEqual({ kind: 'done' })
  expect((await requests.listDrafts()).drafts).toMatchObject([{ id }])
  expect(await requests.listDeleted()).toEqual({ kind: 'done', deleted: [] })
})

test('somebody of the list is written to again: their details are there, and the letter is the open one', async () => {
  const { requests, settings } = await withLetter()
  const people = await requests.listPeople()
  const key = people.kind === 'done' ? (people.people[0]?.key ?? '') : ''
  await requests.changeSettings({ child: true })
  const draft = done(await requests.writeTo({ key, door: 'thankful' }))
  expect(draft).toMatchObject({ door: 'thankful', register: 'child', recipient: school, answers: {} })
  expect(settings.stored.open).toBe(draft.id)
  expect(await requests.writeTo({ key: 'nobody', door: 'thankful' })).toMatchObject({ problem: 'not-found' })
})

test('a copy says the same under an id of its own, and is on the disk', async () => {
  const { requests, letter, id, start } = await withLetter()
  const copy = done(await requests.duplicateDraft({ id }))
  expect(copy).toMatchObject({ answers: letter.answers, recipient: school })
  expect(copy.id).not.toBe(id)
  expect((await start().requests.listDrafts()).drafts).toHaveLength(2)
})

test('the same letter to somebody else asks whom it is to', async () => {
  const { requests, letter, id, start } = await withLetter()
  const copy = done(await requests.duplicateForAnother({ id }))
  expect(copy).toMatchObject({ answers: letter.answers, recipient: nobody })
  expect(copy.id).not.toBe(id)
  expect((await start().requests.listDrafts()).drafts).toHaveLength(2)
})

test('of a letter that was changed elsewhere, the version that goes on is the open one', async () => {
  const { requests, settings, letter, id, folder } = await withLetter()
  await requests.openDraft({ id })
  await writeFile(join(folder, 'letter.twolines'), draftText({ ...letter, answers: said('Là-bas.') }))
  await requests.keepWords({ words: { ...letter, answers: said('Ici.') } })
  const mine = done(await requests.settleElsewhere({ id, version: 'both' }))
  expect(mine.answers).toEqual(said('Ici.'))
  expect(settings.stored.open).toBe(mine.id)
  expect((await requests.listDrafts()).drafts.map(({ title }) => title).toSorted()).toEqual(['Ici.', 'Là-bas.'])
})

test('the folder of letters is the one that is shown', async () => {
  const showFolder = vi.fn<RequestsNeeds['showFolder']>().mockResolvedValue('')
  const { requests, folder } = await setUp({ showFolder })
  expect(await requests.showFolder()).toEqual({ kind: 'done' })
  expect(showFolder).toHaveBeenCalledExactlyOnceWith(folder)
})

test('once all is erased the app is as at its first start, in the language of the system', async () => {
  const { requests, settingsChanged, folder, usual } = await withLetter()
  await requests.changeSettings({ language: 'en', welcomed: true })
  const first = { settings: { language: 'fr', welcomed: false }, open: null, shelf: { folder: usual, drafts: [] } }
  expect(await requests.eraseAll()).toMatchObject({ kind: 'done', start: first })
  expect(settingsChanged).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'fr' }))
  expect(await readdir(folder)).toEqual([])
})
