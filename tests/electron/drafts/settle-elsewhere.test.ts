import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { fetchEnclosed, putEnclosed } from '#electron/drafts/enclosed-files'
import { compose } from '#letter/compose/compose'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { draftsIn, said } from '#tests/kept-drafts'
import { temporaryFolder } from '#tests/temporary-folder'

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

test.each(['mine', 'other', 'both'] as const)(
  'the version that goes on (%s) can leave, and be written on',
  async (version) => {
    const { draft, drafts, keep } = await setUp()
    const outcome = await drafts.settle(draft.id, version)
    const id = outcome.kind === 'done' ? outcome.draft.id : ''
    await drafts.record(id, { kind: 'left', how: 'pdf', on: '2026-11-21T12:00:00.000Z' })
    expect(await keep('Plus loin.', id)).toEqual({ kind: 'done' })
  },
)

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

test.each(['mine', 'other', 'both'] as const)(
  'a photo that goes with either version is still there: %s',
  async (version) => {
    const folder = await temporaryFolder()
    const photo = (file: string) => ({ file, name: 'Photo', size: 3, picture: null })
    const [here, there] = [photo('here-0a1b2c3d.pdf'), photo('there-0a1b2c3d.pdf')]
    const draft = makeDraft()
    const path = join(folder, `${draft.id}.twolines`)
    await writeFile(path, draftText(draft))
    const drafts = draftsIn(folder)
    await drafts.open(draft.id)
    for (const { file } of [here, there]) await putEnclosed(folder, draft.id, file, new Uint8Array([1, 2, 3]))
    await writeFile(path, draftText({ ...draft, enclosed: [there] }))
    await drafts.keep({ ...draft, enclosed: [here] })
    await drafts.settle(draft.id, version)
    const later = draftsIn(folder)
    const deleted = await later.trash.list(folder)
    for (const { id } of deleted.kind === 'done' ? deleted.deleted : []) await later.restore(id)
    const kept = await later.all()
    expect(kept).toHaveLength(2)
    for (const { id, enclosed } of kept) {
      expect(enclosed).toHaveLength(1)
      expect(await fetchEnclosed(folder, id, enclosed[0]?.file ?? '')).not.toBeNull()
    }
  },
)

test('nothing is chosen where nothing was changed', async () => {
  const { draft, drafts } = await setUp()
  await drafts.settle(draft.id, 'mine')
  expect(await drafts.settle(draft.id, 'other')).toEqual({ kind: 'failed', problem: 'not-found' })
})

test.each(['mine', 'other'] as const)('a version that was sent is not put aside: %s', async (version) => {
  const { folder, path, draft, drafts } = await setUp()
  const sent = {
    kind: 'sent',
    how: 'post',
    on: '2026-11-20',
    letter: compose(draft, languageOf('fr-CA'), '2026-11-20'),
  } as const
  if (version === 'other') await drafts.record(draft.id, sent)
  else await writeFile(path, draftText({ ...draft, answers: said('Là-bas.'), history: [sent] }))
  expect(await drafts.settle(draft.id, version)).toEqual({ kind: 'failed', problem: 'already-sent' })
  expect(await found(folder)).toEqual({ letters: ['Ici.', 'Là-bas.'], deleted: [] })
})
