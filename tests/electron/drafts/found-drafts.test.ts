import { createHook } from 'node:async_hooks'
import { readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { temporaryFolder } from '#tests/temporary-folder'

async function shelfOf(letters: Readonly<Record<string, Draft>>) {
  const folder = await temporaryFolder()
  for (const [name, draft] of Object.entries(letters)) await writeFile(join(folder, name), draftText(draft))
  const drafts = new Drafts({
    folder,
    now: () => '2026-11-21T12:00:00.000Z',
    newId: () => crypto.randomUUID(),
    about: ({ door }) => door,
    delay: 0,
  })
  return { folder, drafts }
}

const found = async (drafts: Drafts, words: string) => {
  const view = { words, door: '', state: '', recipient: '', to: '', order: 'changed' } as const
  return (await drafts.search.look({ ...view, most: 30 }, 'fr')).ids
}
const saying = (text: string) => makeDraft({ answers: { what: { kind: 'own', text } } })

test('a letter is found by what is written in it, and no longer by what was', async () => {
  const [porch, club] = [saying('Le perron glacé'), saying('Le club fermé')]
  const { drafts } = await shelfOf({ 'a.twolines': porch, 'b.twolines': club })
  await drafts.list()
  expect(await found(drafts, 'GLACE')).toEqual([porch.id])
  expect(await found(drafts, 'le')).toEqual([porch.id, club.id])
  await drafts.open(porch.id)
  await drafts.keep({ ...porch, answers: { what: { kind: 'own', text: 'La rampe' } } })
  await drafts.list()
  expect(await found(drafts, 'glacé')).toEqual([])
  expect(await found(drafts, 'rampe')).toEqual([porch.id])
})

test('a letter is found as one types on, goes back, and types something else', async () => {
  const [porch, club] = [saying('Le perron glacé'), saying('Le club fermé')]
  const { drafts } = await shelfOf({ 'a.twolines': porch, 'b.twolines': club })
  await drafts.list()
  const typed = ['c', 'cl', 'club', 'club f', 'club', 'c', 'g', 'glace', 'glace perr', 'perron', 'l', 'fer le']
  const all = []
  for (const words of typed) all.push((await found(drafts, words)).length)
  expect(all).toEqual([2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1])
})

test('words not on the disk yet are found too', async () => {
  const porch = saying('Le perron')
  const { drafts } = await shelfOf({ 'a.twolines': porch })
  await drafts.list()
  await drafts.open(porch.id)
  const kept = drafts.keep({ ...porch, answers: { what: { kind: 'own', text: 'La rampe' } } })
  expect(await found(drafts, 'rampe')).toEqual([porch.id])
  await kept
})

test('a file changed by another program is read again, even of the same size and date', async () => {
  const before = saying('Un chat')
  const { folder, drafts } = await shelfOf({ 'a.twolines': before })
  await drafts.list()
  const [path, other] = [join(folder, 'a.twolines'), join(folder, 'a.tmp')]
  const date = new Date('2026-11-20T12:00:00.000Z')
  await utimes(path, date, date)
  await drafts.list()
  await writeFile(other, (await readFile(path, 'utf8')).replace('Un chat', 'Un rat!'))
  await utimes(other, date, date)
  await rename(other, path)
  expect((await drafts.list()).drafts.map(({ title }) => title)).toEqual(['Un rat!'])
})

test('once read, ten classes are listed again without one of their files being opened, but those that changed', async () => {
  const classes = Array.from({ length: 10 }, () => crypto.randomUUID())
  const all = classes.flatMap((of) =>
    Array.from({ length: 30 }, (_, place) =>
      makeDraft({ register: 'child', pupil: { class: of, title: '5e B', name: `Zoé ${place}`, place, word: '' } }),
    ),
  )
  const { folder, drafts } = await shelfOf(Object.fromEntries(all.map((draft) => [`${draft.id}.twolines`, draft])))
  let opened = 0
  const hook = createHook({ init: (_id, type) => void (opened += type === 'FILEHANDLE' ? 1 : 0) }).enable()
  onTestFinished(() => void hook.disable())
  const openedBy = async (list: () => Promise<unknown>) => {
    const before = opened
    await list()
    return opened - before
  }
  expect(await openedBy(() => drafts.list())).toBe(all.length)
  expect(await openedBy(() => drafts.list())).toBe(0)
  const [one] = all
  await writeFile(join(folder, `${one?.id}.twolines`), draftText(makeDraft({ ...one, answers: {} })))
  expect(await openedBy(() => drafts.list())).toBe(1)
})

test('the first screen does not wait for hundreds of letters, nor does the letter to come back to', async () => {
  const { folder, drafts } = await shelfOf({})
  const created = await drafts.create('both', 'fr-CA')
  for (let index = 0; index < 201; index++) await writeFile(join(folder, `${String(index)}.twolines`), '{}')
  expect(await drafts.firstList()).toMatchObject({ drafts: [], isRead: false, problem: null })
  const id = created.kind === 'done' ? created.draft.id : ''
  const later = new Drafts({ folder, now: String, newId: String, about: String })
  expect(await later.open(id)).toMatchObject({ kind: 'done', draft: { id } })
  // Looking at the whole folder would have set the broken files aside.
  expect(await later.firstList()).toMatchObject({ isRead: false })
})

test('a card is found as the letter’s own language shows it, and as the app’s does, also once that is another', async () => {
  const card = (convention: string) => {
    const [choice] = languageOf(convention).questions.effect.choices ?? []
    if (!choice) throw new Error('There is no card')
    return choice
  }
  const [own, theirs] = [card('fr-CA').label, card('en-CA').label]
  const draft = makeDraft({ answers: { effect: { kind: 'choice', choice: card('fr-CA').id, text: '' } } })
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.twolines'), draftText(draft))
  let language = 'fr'
  const options = { now: String, newId: String, about: String, delay: 0, language: () => language }
  const drafts = new Drafts({ folder, ...options })
  await drafts.list()
  expect(await found(drafts, own)).toEqual([draft.id])
  expect(await found(drafts, theirs)).toEqual([])
  language = 'en'
  expect(await found(drafts, theirs)).toEqual([draft.id])
  expect(await found(drafts, own)).toEqual([draft.id])
})
