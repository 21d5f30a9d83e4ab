import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/draft-file'
import { Drafts } from '#electron/drafts'
import type { Draft } from '#letter/draft'
import { makeDraft } from '../draft'
import { temporaryFolder } from '../temporary-folder'

const said = (text: string): Draft['answers'] => ({ what: { kind: 'own', text } })

function draftsIn(folder: string): Drafts {
  return new Drafts({
    folder,
    now: () => '2026-11-21T12:00:00.000Z',
    newId: () => crypto.randomUUID(),
    about: ({ door }) => door,
    delay: 0,
  })
}

/** A draft that says one thing here and another elsewhere. */
async function setUp() {
  const folder = await temporaryFolder()
  const draft = makeDraft()
  const path = join(folder, `${draft.id}.twolines`)
  await writeFile(path, draftText(draft))
  const drafts = draftsIn(folder)
  await drafts.open(draft.id)
  await writeFile(path, draftText({ ...draft, answers: said('Là-bas.') }))
  const keep = (text: string, id = draft.id) => drafts.keep({ ...draft, id, answers: said(text) })
  await keep('Ici.')
  return { folder, path, draft, drafts, keep }
}

/** The titles of the letters that a later start finds. */
async function found(folder: string) {
  const later = draftsIn(folder)
  const { drafts } = await later.list()
  const trash = await later.trash.list(folder)
  const titles = (lines: readonly { title: string }[]) => lines.map(({ title }) => title).toSorted()
  return { letters: titles(drafts), deleted: trash.kind === 'done' ? titles(trash.deleted) : trash }
}

test('keeping mine leaves one letter, under its own id, and the other can be taken back for 30 days', async () => {
  const { folder, draft, drafts, keep } = await setUp()
  expect(await drafts.settle(draft.id, 'mine')).toMatchObject({ kind: 'done', draft: { answers: said('Ici.') } })
  await keep('Ici encore.')
  expect(await found(folder)).toEqual({ letters: ['Ici encore.'], deleted: ['Là-bas.'] })
  expect(await draftsIn(folder).open(draft.id)).toMatchObject({ draft: { answers: said('Ici encore.') } })
})

test('taking the other goes on with it, under the same id, and mine can be taken back', async () => {
  const { folder, draft, drafts, keep } = await setUp()
  const taken = await drafts.settle(draft.id, 'other')
  expect(taken).toMatchObject({ kind: 'done', draft: { id: draft.id, answers: said('Là-bas.') } })
  await keep('Là-bas, puis ici.')
  expect(await found(folder)).toEqual({ letters: ['Là-bas, puis ici.'], deleted: ['Ici.'] })
})

test('keeping both leaves two letters, and one goes on writing in mine', async () => {
  const { folder, draft, drafts, keep } = await setUp()
  const outcome = await drafts.settle(draft.id, 'both')
  const id = outcome.kind === 'done' ? outcome.draft.id : ''
  expect(outcome).toMatchObject({ kind: 'done', draft: { answers: said('Ici.') } })
  expect(id).not.toBe(draft.id)
  await keep('Ici encore.', id)
  expect(await found(folder)).toEqual({ letters: ['Ici encore.', 'Là-bas.'], deleted: [] })
})

test('whoever leaves without choosing finds both', async () => {
  const { folder, draft, drafts, keep } = await setUp()
  void keep('Ici, en partant.')
  await drafts.close(draft.id)
  expect(await found(folder)).toEqual({ letters: ['Ici, en partant.', 'Là-bas.'], deleted: [] })
  expect(await drafts.open(draft.id)).toMatchObject({ draft: { answers: said('Là-bas.') } })
})

test('when the other is gone meanwhile, that is told, and mine can still be kept', async () => {
  const { folder, path, draft, drafts } = await setUp()
  await rm(path)
  expect(await drafts.settle(draft.id, 'other')).toEqual({ kind: 'failed', problem: 'not-found' })
  expect(await drafts.settle(draft.id, 'mine')).toMatchObject({ kind: 'done' })
  expect(await found(folder)).toEqual({ letters: ['Ici.'], deleted: [] })
  expect(await readdir(folder)).toHaveLength(1)
})

test('nothing is chosen where nothing was changed', async () => {
  const { draft, drafts } = await setUp()
  await drafts.settle(draft.id, 'mine')
  expect(await drafts.settle(draft.id, 'other')).toEqual({ kind: 'failed', problem: 'not-found' })
})
