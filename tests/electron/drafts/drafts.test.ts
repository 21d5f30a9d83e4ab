import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import { makeDraft } from '#tests/draft'
import { created, draftsIn, reopened, said } from '#tests/kept-drafts'
import { temporaryFolder } from '#tests/temporary-folder'

async function setUp() {
  const folder = await temporaryFolder()
  return { folder, drafts: draftsIn(folder) }
}

const twolines = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.twolines')).toSorted()

describe('keeping', () => {
  test('what is kept is on the disk when the answer comes, in the same file', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    const [name] = await twolines(folder)
    expect(await drafts.keep({ ...draft, at: 'why', answers: said('Deux lignes.') })).toEqual({ kind: 'done' })
    expect(await twolines(folder)).toEqual([name])
    expect(await reopened(folder, draft.id)).toMatchObject({ at: 'why', answers: said('Deux lignes.') })
  })

  test('the main process dates the change and owns the history', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    const left = { kind: 'left', how: 'pdf', on: '2026-11-21T12:00:00.000Z' } as const
    await drafts.record(draft.id, left)
    const forged = { ...draft, at: 'why' as const, history: [], changed: '1999-01-01T00:00:00.000Z' }
    await drafts.keep(forged)
    const kept = await reopened(folder, draft.id)
    expect(kept).toMatchObject({ at: 'why', history: [{ kind: 'created' }, left] })
    expect('changed' in kept && kept.changed > '2026').toBe(true)
  })

  test('looking at a draft does not change it', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    const before = await reopened(folder, draft.id)
    await drafts.keep({ ...draft })
    expect(await reopened(folder, draft.id)).toEqual(before)
  })

  test('a draft that was never opened is not taken', async () => {
    const { folder, drafts } = await setUp()
    expect(await drafts.keep(makeDraft())).toEqual({ kind: 'failed', problem: 'not-found' })
    expect(await twolines(folder)).toEqual([])
  })

  test('a file removed behind our back is written again', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    for (const name of await twolines(folder)) await rm(join(folder, name))
    await drafts.keep({ ...draft, answers: said('Encore là.') })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Encore là.') })
  })

  test('a folder that is gone is told by name; the words are kept and saved once it is back', async () => {
    const parent = await temporaryFolder()
    const folder = join(parent, 'Clé USB')
    await mkdir(folder)
    const drafts = draftsIn(folder)
    const draft = await created(drafts)
    const others = draftsIn(folder)
    await others.list()
    await rm(folder, { recursive: true })

    const gone = { kind: 'failed', problem: 'folder-gone', name: 'Clé USB' }
    expect(await drafts.keep({ ...draft, answers: said('Pendant ce temps.') })).toEqual(gone)
    expect(await drafts.current(draft.id)).toMatchObject({ draft: { answers: said('Pendant ce temps.') } })
    expect(await drafts.create('both', 'fr-CA')).toEqual(gone)
    expect([await others.open(draft.id), await others.current(draft.id)]).toEqual([gone, gone])
    expect(await drafts.list()).toMatchObject({ drafts: [{ id: draft.id }], problem: 'folder-gone' })

    await mkdir(folder)
    expect(await drafts.keeper.flush()).toEqual([])
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Pendant ce temps.') })
  })

  test('at the end of the session the last words are written without waiting', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    void drafts.keep({ ...draft, answers: said('Derniers mots') })
    drafts.keeper.flushNow()
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Derniers mots') })
  })
})

describe('the list', () => {
  test('the newest change is first, with the words that are still to be written', async () => {
    const { drafts } = await setUp()
    const first = await created(drafts, { answers: said('Premier') })
    const second = await created(drafts, { answers: said('Second') })
    void drafts.keep({ ...first, answers: said('Premier, changé') })
    const { drafts: lines } = await drafts.list()
    expect(lines.map(({ id, title }) => [id, title])).toEqual([
      [first.id, 'Premier, changé'],
      [second.id, 'Second'],
    ])
  })

  test('a broken file is set aside as it is, named, and the others are there', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    await writeFile(join(folder, 'broken.twolines'), '{"version": 1')
    const expected = { drafts: [{ id: draft.id }], setAside: ['broken.twolines'], passedOver: [], problem: null }
    expect(await drafts.list()).toMatchObject(expected)
    expect(await readFile(join(folder, 'set-aside', 'broken.twolines'), 'utf8')).toBe('{"version": 1')
    expect(await drafts.list()).toMatchObject(expected)
    expect(await draftsIn(folder).list()).toMatchObject({ setAside: [] })
  })

  test('a second broken file of the same name does not replace the first', async () => {
    const { folder, drafts } = await setUp()
    for (const content of ['first', 'second']) {
      await writeFile(join(folder, 'broken.twolines'), content)
      await drafts.list()
    }
    expect(await readFile(join(folder, 'set-aside', 'broken.twolines'), 'utf8')).toBe('first')
    expect(await readFile(join(folder, 'set-aside', 'broken (2).twolines'), 'utf8')).toBe('second')
  })

  test('a file of a newer version stays where it is, to the byte, and is named', async () => {
    const { folder, drafts } = await setUp()
    const content = JSON.stringify({ version: 2, id: 'x' })
    await writeFile(join(folder, 'tomorrow.twolines'), content)
    expect(await drafts.list()).toMatchObject({
      drafts: [],
      passedOver: [{ kind: 'failed', problem: 'newer-version', name: 'tomorrow.twolines' }],
    })
    expect(await readFile(join(folder, 'tomorrow.twolines'), 'utf8')).toBe(content)
  })

  test('links, folders, hidden files and files of others are left alone', async () => {
    const { folder, drafts } = await setUp()
    await mkdir(join(folder, 'folder.twolines'))
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await writeFile(join(folder, '.hidden.twolines'), 'mine')
    await symlink('/etc/hostname', join(folder, 'link.twolines'))
    const before = (await readdir(folder)).toSorted()
    expect(await drafts.list()).toMatchObject({ drafts: [], setAside: [], passedOver: [] })
    expect((await readdir(folder)).toSorted()).toEqual(before)
  })

  test('what a killed process left half written is removed after a while, and nothing else', async () => {
    const { folder, drafts } = await setUp()
    const names = ['a.twolines.0a1b2c3d.unfinished', 'b.twolines.0a1b2c3d.unfinished', 'c.unfinished']
    for (const name of names) await writeFile(join(folder, name), '')
    for (const name of [names[0], names[2]]) await utimes(join(folder, name ?? ''), 0, 0)
    await drafts.list()
    expect((await readdir(folder)).toSorted()).toEqual(names.slice(1))
  })

  test('a copied file becomes a draft of its own, and the first keeps its id', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    const [name = ''] = await twolines(folder)
    await copyFile(join(folder, name), join(folder, '0-copy.twolines'))
    const { drafts: lines } = await drafts.list()
    expect(lines).toHaveLength(2)
    const { id: copy = '' } = lines.find(({ id }) => id !== draft.id) ?? {}
    await drafts.open(copy)
    await drafts.keep({ ...draft, id: copy, answers: said('La copie') })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: draft.answers })
  })

  test('several hundred drafts are all there', async () => {
    const { folder, drafts } = await setUp()
    const many = Array.from({ length: 300 }, () => makeDraft())
    await Promise.all(many.map((draft) => writeFile(join(folder, `${draft.id}.twolines`), draftText(draft))))
    expect((await drafts.list()).drafts).toHaveLength(300)
  })
})

describe('moving drafts', () => {
  test('a duplicate has an id, a file and a history of its own', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    await drafts.record(draft.id, { kind: 'left', how: 'pdf', on: '2026-11-21T12:00:00.000Z' })
    const outcome = await drafts.derive(draft.id, duplicateDraft)
    expect(outcome).toMatchObject({ kind: 'done', draft: { answers: draft.answers, history: [{ kind: 'created' }] } })
    expect(outcome.kind === 'done' && outcome.draft.id !== draft.id).toBe(true)
    expect(await twolines(folder)).toHaveLength(2)
  })

  test('a deleted draft goes, with its last words, where it can be taken back from', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    void drafts.keep({ ...draft, answers: said('Derniers mots') })
    expect(await drafts.delete(draft.id)).toEqual({ kind: 'done' })
    expect(await twolines(folder)).toEqual([])
    expect(await twolines(join(folder, 'deleted'))).toHaveLength(1)
    expect(await drafts.open(draft.id)).toEqual({ kind: 'failed', problem: 'not-found' })
    expect(await drafts.keep(draft)).toEqual({ kind: 'failed', problem: 'not-found' })

    expect(await drafts.restore(draft.id)).toEqual({ kind: 'done' })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Derniers mots') })
    expect(await drafts.restore(draft.id)).toEqual({ kind: 'failed', problem: 'not-found' })
  })

  test('a draft that can’t be deleted goes on being written, and is deleted once it can be', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    await writeFile(join(folder, 'deleted'), 'no folder')
    expect(await drafts.delete(draft.id)).toMatchObject({ kind: 'failed' })
    expect(await drafts.keep({ ...draft, answers: said('Encore') })).toEqual({ kind: 'done' })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Encore') })
    await rm(join(folder, 'deleted'))
    expect(await drafts.delete(draft.id)).toEqual({ kind: 'done' })
    expect(await twolines(folder)).toEqual([])
  })

  test('a draft in which nothing was said leaves no file; any other stays', async () => {
    const { folder, drafts } = await setUp()
    const blank = await drafts.create('both', 'en-CA')
    const draft = await created(drafts)
    if (blank.kind === 'done') await drafts.close(blank.draft.id)
    await drafts.close(draft.id)
    expect((await drafts.list()).drafts.map(({ id }) => id)).toEqual([draft.id])
    expect(await twolines(folder)).toHaveLength(1)
  })

  test('another folder shows its own drafts, and an open one goes on where it is', async () => {
    const { folder, drafts } = await setUp()
    const draft = await created(drafts)
    const other = await temporaryFolder()
    await drafts.moveTo(other)
    expect(await drafts.list()).toMatchObject({ folder: other, drafts: [] })
    await drafts.keep({ ...draft, answers: said('Toujours') })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Toujours') })
  })
})

describe('a draft that could not be written', () => {
  /** A draft whose folder went away before its last words. */
  async function unwritten() {
    const parent = await temporaryFolder()
    const folder = join(parent, 'letters')
    await mkdir(folder)
    const drafts = draftsIn(folder)
    const draft = await created(drafts)
    await rename(folder, `${folder} away`)
    await drafts.keep({ ...draft, answers: said('Pendant ce temps.') })
    return { parent, folder, drafts, draft }
  }

  test('is written in the folder that is chosen then', async () => {
    const { parent, drafts, draft } = await unwritten()
    const other = join(parent, 'other')
    await mkdir(other)
    await drafts.moveTo(other)
    expect(drafts.keeper.unsaved()).toEqual([])
    expect(drafts.folderOf(draft.id)).toBe(other)
    expect(await reopened(other, draft.id)).toMatchObject({ answers: said('Pendant ce temps.') })
  })

  test('is written in its own file where the folder that is chosen has it', async () => {
    const { folder, drafts, draft } = await unwritten()
    const names = await twolines(`${folder} away`)
    await drafts.moveTo(`${folder} away`)
    expect(await twolines(`${folder} away`)).toEqual(names)
    expect(await reopened(`${folder} away`, draft.id)).toMatchObject({ answers: said('Pendant ce temps.') })
  })

  test('is written beside what the chosen folder says of it where that was changed meanwhile', async () => {
    const { folder, drafts, draft } = await unwritten()
    const [name = ''] = await twolines(`${folder} away`)
    const there = draftText({ ...draft, answers: said('Là-bas.') })
    await writeFile(join(`${folder} away`, name), there)
    await drafts.moveTo(`${folder} away`)
    const texts = await Promise.all(
      (await twolines(`${folder} away`)).map((one) => readFile(join(`${folder} away`, one), 'utf8')),
    )
    expect(texts).toHaveLength(2)
    expect(texts).toContain(there)
    expect(texts.join()).toContain('Pendant ce temps.')
  })
})

test('an id that is known to nobody is told so', async () => {
  const { drafts } = await setUp()
  const { id } = makeDraft()
  const notFound = { kind: 'failed', problem: 'not-found' }
  expect(await drafts.open(id)).toEqual(notFound)
  expect(await drafts.derive(id, duplicateDraft)).toEqual(notFound)
  expect(await drafts.delete(id)).toEqual(notFound)
  expect(await drafts.restore(id)).toEqual(notFound)
})
