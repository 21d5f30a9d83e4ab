import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { openForeign } from '#electron/drafts/foreign-draft'
import { takeIn } from '#electron/drafts/together'
import { restore } from '#electron/keeping/restore'
import { duplicateDraft, duplicateForAnother } from '#letter/draft/duplicate-draft'
import { splitDraft } from '#letter/compose/split-draft'
import { nobody } from '#letter/draft/new-draft'
import { mostPupils } from '#letter/text/limits'
import { composeBody } from '#letter/compose/body'
import { backUp } from '#tests/backups'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { temporaryFolder } from '#tests/temporary-folder'
import { asked, setUpClass } from './set-up-class'

const names = ['Zoé', 'Léo', 'Emma']

async function withClass(pupils: readonly string[] = names) {
  const app = await setUpClass()
  const made = await app.requests.makeClass({ ...asked, pupils })
  if (made.kind !== 'done') throw new Error(made.kind)
  const listed = async () => {
    const outcome = await app.requests.listClass({ class: made.class })
    return outcome.kind === 'done' ? outcome.letters : outcome.problem
  }
  return { ...app, listed, class: made.class, letters: made.letters }
}

test('a class is taken out at once, and back at once; what was taken out before stays out', async () => {
  const { requests, drafts, removed, listed, letters, ...app } = await withClass()
  await drafts.delete(letters[1]?.id ?? '')
  expect(await requests.removeClass({ class: app.class })).toEqual({ kind: 'done' })
  expect(removed).toEqual([letters[0]?.id, letters[2]?.id])
  expect(await listed()).toBe('not-found')
  expect((await drafts.list()).drafts).toEqual([])
  expect(await requests.restoreClass({ class: app.class })).toEqual({ kind: 'done' })
  expect(await listed()).toMatchObject([{ name: 'Zoé' }, { name: 'Emma' }])
})

test('a class that was taken out is taken back by a later start too, whole', async () => {
  const { requests, folder, ...app } = await withClass()
  await requests.removeClass({ class: app.class })
  const later = await setUpClass({ folder })
  expect(await later.requests.restoreClass({ class: app.class })).toEqual({ kind: 'done' })
  expect(await later.requests.listClass({ class: app.class })).toMatchObject({
    letters: names.map((name) => ({ name })),
  })
})

test('a child who arrives late gets the letter that the others got, after them', async () => {
  const { requests, drafts, listed, ...app } = await withClass()
  expect(await requests.addPupil({ class: app.class, name: ' Noé ' })).toEqual({ kind: 'done', name: 'Noé' })
  expect(await listed()).toMatchObject([...names, 'Noé'].map((name, place) => ({ name, place })))
  const all = await drafts.all()
  const late = all.find(({ writer }) => writer.name === 'Noé')
  expect(late).toMatchObject({ recipient: asked.recipient, helper: asked.school, door: asked.door })
  expect(late?.answers).toEqual(all.find(({ writer }) => writer.name === 'Zoé')?.answers)
  expect(new Set(all.map(({ variation }) => variation)).size).toBe(all.length)
})

test('a child who arrives late gets what most letters have in common, whatever a child or a family changed in the first', async () => {
  const { requests, drafts, letters, ...app } = await withClass()
  const opened = await drafts.open(letters[0]?.id ?? '')
  if (opened.kind !== 'done') throw new Error(opened.problem)
  const own = { ...nobody, name: 'Mamie' }
  await drafts.keep({ ...opened.draft, door: 'disappointed', recipient: own, helper: own, answers: {} })
  await requests.addPupil({ class: app.class, name: 'Noé' })
  const late = (await drafts.all()).find(({ writer }) => writer.name === 'Noé')
  expect(late).toMatchObject({ door: asked.door, recipient: asked.recipient, helper: asked.school })
  expect(late?.answers).toMatchObject({ matter: { matter: asked.matter } })
})

test('a child who arrives late and has the name of another is told apart from them, and signs without the number', async () => {
  const { requests, drafts, listed, ...app } = await withClass(['Emma', 'Léo'])
  for (const name of ['emma', ' Emma ', 'Léa', 'L'.repeat(60), 'L'.repeat(60)])
    await requests.addPupil({ class: app.class, name })
  const [one, other] = ['L'.repeat(60), 'L'.repeat(56)]
  expect(await listed()).toMatchObject(['Emma', 'Léo', 'emma 2', 'Emma 3', 'Léa', one, other].map((name) => ({ name })))
  const signed = (await drafts.all()).toSorted((a, b) => (a.pupil?.place ?? 0) - (b.pupil?.place ?? 0))
  expect(signed.map(({ writer }) => writer.name)).toEqual(['Emma', 'Léo', 'emma', 'Emma', 'Léa', one, one])
})

test('a name that was wrong is corrected in the class, told apart from one that is the same, and the words of the letter stay', async () => {
  const { requests, drafts, listed, letters } = await withClass(['Ema', 'Emma', 'Léo'])
  const [first, , third] = letters.map(({ id }) => id)
  const rename = (id = '', name = '') => requests.renamePupil({ id, name })
  expect(await rename(first, ' Emma ')).toEqual({ kind: 'done', name: 'Emma 2', signed: 'Emma' })
  expect(await rename(third, 'Léo')).toEqual({ kind: 'done', name: 'Léo', signed: 'Léo' })
  expect(await requests.renamePupil({ id: third ?? '', name: '\n' })).toMatchObject({ kind: 'failed' })
  expect(await listed()).toMatchObject(['Emma 2', 'Emma', 'Léo'].map((name, place) => ({ name, place })))
  expect((await drafts.all()).map(({ writer }) => writer.name).toSorted()).toEqual(['Ema', 'Emma', 'Léo'])
})

test('the number that tells a name from another stays the list’s while it is needed, and is never signed', async () => {
  const { requests, drafts, letters, ...app } = await withClass(['Ema 1', 'Ema 2', 'Léo'])
  const [first, second] = letters.map(({ id }) => id)
  const rename = async (id = '', name = '') => {
    const outcome = await requests.renamePupil({ id, name })
    return outcome.kind === 'done' ? [outcome.name, outcome.signed] : outcome.problem
  }
  expect(await rename(first, 'ema')).toEqual(['ema 1', 'ema'])
  expect(await rename(second, 'Ema')).toEqual(['Ema 2', 'Ema'])
  expect(await rename(second, 'Ema 2')).toEqual(['Ema 2', 'Ema'])
  expect(await rename(second, 'Ema 1')).toEqual(['Ema 2', 'Ema'])
  expect(await rename(second, 'Ema 5')).toEqual(['Ema 5', 'Ema'])
  expect(await rename(first, 'Emma')).toEqual(['Emma', 'Emma'])
  expect(await rename(second, 'Ema')).toEqual(['Ema', 'Ema'])
  expect(await requests.addPupil({ class: app.class, name: 'Ema 2' })).toEqual({ kind: 'done', name: 'Ema 2' })
  expect(await requests.addPupil({ class: app.class, name: 'Ema 2' })).toEqual({ kind: 'done', name: 'Ema 3' })
  const late = (await drafts.all()).filter(({ pupil }) => (pupil?.place ?? 0) > 2)
  expect(late.map(({ writer }) => writer.name)).toEqual(['Ema', 'Ema'])
})

test('the letter of a pupil who leaves is taken out alone, and put back at its place', async () => {
  const { drafts, listed, letters } = await withClass(['Ana', 'Ben', 'Léo'])
  const ben = letters[1]?.id ?? ''
  expect(await drafts.delete(ben)).toEqual({ kind: 'done' })
  expect(await listed()).toMatchObject([{ name: 'Ana' }, { name: 'Léo' }])
  expect(await drafts.restore(ben)).toEqual({ kind: 'done' })
  expect(await listed()).toMatchObject([{ name: 'Ana' }, { name: 'Ben' }, { name: 'Léo' }])
})

test('a class takes as many letters as it may have, and tells that it is full', async () => {
  const { requests, drafts, ...app } = await withClass(
    Array.from({ length: mostPupils - 1 }, (_, index) => `Élève ${index + 1}`),
  )
  expect(await requests.addPupil({ class: app.class, name: 'Zoé' })).toMatchObject({ kind: 'done' })
  expect(await requests.addPupil({ class: app.class, name: 'Léo' })).toEqual({ kind: 'failed', problem: 'class-full' })
  expect(await drafts.all()).toHaveLength(mostPupils)
})

test('a word is left and taken away again, and changes neither the letter nor its time', async () => {
  const { requests, listed, letters } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  await requests.leaveWord({ id, word: '  Bravo!  ' })
  expect(await listed()).toMatchObject([{ word: 'Bravo!', state: 'not-begun', changed: letters[0]?.changed }])
  await requests.leaveWord({ id, word: '' })
  expect(await listed()).toMatchObject([{ word: '' }])
})

test('what happens to a letter at the same moment is all kept', async () => {
  const { requests, drafts, folder, letters } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  const left = { kind: 'left', how: 'pdf', on: '2026-11-21T12:00:00.000Z' } as const
  const told = [
    drafts.record(id, left),
    requests.leaveWord({ id, word: 'Bravo!' }),
    drafts.record(id, { ...left, how: 'print' }),
  ]
  expect(await Promise.all(told)).toEqual(told.map(() => ({ kind: 'done' })))
  const later = await (await setUpClass({ folder })).drafts.open(id)
  expect(later).toMatchObject({ draft: { pupil: { word: 'Bravo!' }, history: [{}, { how: 'pdf' }, { how: 'print' }] } })
})

test('a class comes back from a backup once, however often it is restored', async () => {
  const { folder, drafts, ...app } = await withClass()
  await drafts.keeper.flush()
  const backup = await backUp(folder)
  const other = await temporaryFolder()
  await restore(backup, other)
  await restore(backup, other)
  const there = await setUpClass({ folder: other })
  expect(await there.requests.listClass({ class: app.class })).toMatchObject({
    title: '5e B',
    letters: names.map((name) => ({ name })),
  })
  expect(await readdir(other)).toHaveLength(names.length)
})

test('a letter written at home comes back to its class; a copy is of no class', async () => {
  const { drafts, folder, ...app } = await withClass()
  const home = await temporaryFolder()
  const there = await setUpClass({ folder: home })
  const [file = ''] = await readdir(folder)
  const opened = await openForeign(join(folder, file), there.drafts, () => crypto.randomUUID())
  expect(opened).toMatchObject({ kind: 'done', draft: { pupil: { class: app.class } } })
  if (opened.kind === 'failed') return
  const beginning = { id: crypto.randomUUID(), now: '2026-11-21T12:00:00.000Z' }
  expect(duplicateDraft(opened.draft, beginning).pupil).toBeNull()
  expect(duplicateForAnother(opened.draft, beginning).pupil).toBeNull()
  const said = { ...opened.draft, answers: { thanked: { kind: 'own', text: 'Merci.' } } } as const
  const [language, today] = [languageOf('fr-CA'), '2026-11-21']
  const convention = language.conventions['fr-CA']
  if (!convention) throw new Error('no convention')
  const [sentence] = composeBody({ draft: said, language, convention, today }).flatMap(({ sentences }) => sentences)
  expect(splitDraft(said, [sentence?.id ?? ''], beginning, language, today)).toMatchObject({ pupil: null })
})

test('a link among drafts made together leads to nothing of the person’s', async () => {
  const { folder, drafts } = await withClass(['Zoé'])
  const elsewhere = await temporaryFolder()
  await writeFile(join(elsewhere, 'mine.twolines'), draftText(makeDraft()))
  await mkdir(join(folder, 'arriving'))
  await symlink(elsewhere, join(folder, 'arriving', crypto.randomUUID()))
  expect((await drafts.list()).drafts).toHaveLength(1)
  expect(await readdir(elsewhere)).toEqual(['mine.twolines'])
})

test('where drafts made together arrive, a link is neither written through nor read', async () => {
  const [{ folder, requests }, elsewhere] = [await setUpClass(), await temporaryFolder()]
  const theirs = join(elsewhere, crypto.randomUUID())
  await mkdir(theirs)
  const draft = makeDraft()
  await writeFile(join(theirs, `${draft.id}.twolines`), draftText(draft))
  await symlink(elsewhere, join(folder, 'arriving'))
  expect(await requests.makeClass({ ...asked, pupils: ['Zoé'] })).toMatchObject({ kind: 'failed' })
  await takeIn(folder)
  expect(await readdir(theirs)).toHaveLength(1)
  expect(await readdir(elsewhere)).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['arriving'])
})
