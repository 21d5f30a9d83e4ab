import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftText, parseDraft } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import type { Elsewhere } from '#electron/bridge/elsewhere'
import { makeDraft } from '#tests/draft'
import { said } from '#tests/kept-drafts'
import { temporaryFolder } from '#tests/temporary-folder'

/** One person's window on a folder of drafts. */
function windowOn(folder: string) {
  const told: Elsewhere[] = []
  const drafts = new Drafts({
    folder,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    about: ({ door }) => door,
    delay: 0,
    onElsewhere: (elsewhere) => void told.push(elsewhere),
  })
  return { drafts, told }
}

/** A draft in a folder, open in a window. */
async function setUp() {
  const folder = await temporaryFolder()
  const draft = makeDraft()
  const path = join(folder, `${draft.id}.twolines`)
  await writeFile(path, draftText(draft))
  const mine = windowOn(folder)
  await mine.drafts.open(draft.id)
  const changeElsewhere = (text: string) => writeFile(path, draftText({ ...draft, answers: said(text) }))
  const keep = (text: string) => mine.drafts.keep({ ...draft, answers: said(text) })
  return { ...mine, folder, draft, path, keep, changeElsewhere }
}

/** What each draft of a folder says, and its id. */
async function contents(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.twolines'))
  const readings = await Promise.all(names.map(async (name) => parseDraft(await readFile(join(folder, name)))))
  return readings.map((reading) => {
    if (reading.kind !== 'draft') throw new Error(reading.kind)
    const { what } = reading.draft.answers
    return { id: reading.draft.id, text: what?.kind === 'own' ? what.text : '' }
  })
}

const textsIn = async (folder: string) => (await contents(folder)).map(({ text }) => text).toSorted()

describe('a draft that was changed elsewhere while it is open here', () => {
  test('is never written over: both versions are in the folder, each with its own id, and it is told', async () => {
    const { folder, draft, told, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Là-bas.')
    expect(await keep('Ici.')).toEqual({ kind: 'done' })
    const both = await contents(folder)
    expect(both.map(({ text }) => text).toSorted()).toEqual(['Ici.', 'Là-bas.'])
    expect(both.find(({ id }) => id === draft.id)?.text).toBe('Là-bas.')
    expect(told).toMatchObject([{ id: draft.id, other: { answers: said('Là-bas.') } }])
  })

  test('goes on apart, in one file, while the person has not chosen', async () => {
    const { folder, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Là-bas.')
    for (const text of ['Ici.', 'Ici encore.', 'Ici toujours.']) await keep(text)
    expect(await textsIn(folder)).toEqual(['Ici toujours.', 'Là-bas.'])
  })

  test('is noticed by looking, before anything is typed, and then both are kept too', async () => {
    const { drafts, folder, draft, told, changeElsewhere } = await setUp()
    await drafts.look(draft.id)
    expect(told).toEqual([])
    await changeElsewhere('Là-bas.')
    await drafts.look(draft.id)
    expect(told).toMatchObject([{ id: draft.id, other: { answers: said('Là-bas.') } }])
    expect(await contents(folder)).toHaveLength(2)
  })

  test('is told again with the newest words when it changes there once more', async () => {
    const { drafts, folder, draft, told, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Là-bas.')
    await keep('Ici.')
    await changeElsewhere('Là-bas, plus tard.')
    await drafts.look(draft.id)
    expect(told.at(-1)).toMatchObject({ other: { answers: said('Là-bas, plus tard.') } })
    expect(await textsIn(folder)).toEqual(['Ici.', 'Là-bas, plus tard.'])
  })

  test('whose copy apart is changed elsewhere too still loses nothing', async () => {
    const { folder, draft, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Là-bas.')
    await keep('Ici.')
    const apart = (await contents(folder)).find(({ id }) => id !== draft.id)?.id ?? ''
    const name = (await readdir(folder)).find((one) => one.includes(apart.slice(0, 8))) ?? ''
    await writeFile(join(folder, name), draftText({ ...draft, id: apart, answers: said('Une troisième main.') }))
    await keep('Ici encore.')
    expect(await textsIn(folder)).toEqual(['Ici encore.', 'Là-bas.', 'Une troisième main.'])
    expect(new Set((await contents(folder)).map(({ id }) => id)).size).toBe(3)
  })

  test('keeps the last words at the end of the session, without waiting', async () => {
    const { drafts, folder, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Là-bas.')
    void keep('Derniers mots.')
    drafts.keeper.flushNow()
    expect(await textsIn(folder)).toEqual(['Derniers mots.', 'Là-bas.'])
  })
})

describe('nothing is asked', () => {
  test('when the file was only touched, formatted again, or left at another question', async () => {
    const { drafts, folder, draft, path, told, keep } = await setUp()
    await utimes(path, 0, 0)
    await keep('Une.')
    await writeFile(path, JSON.stringify({ ...draft, answers: said('Une.'), at: 'send' }))
    await drafts.look(draft.id)
    await keep('Deux.')
    expect(told).toEqual([])
    expect(await textsIn(folder)).toEqual(['Deux.'])
  })

  test('when the same words were brought from elsewhere', async () => {
    const { folder, told, keep, changeElsewhere } = await setUp()
    await changeElsewhere('Pareil.')
    await keep('Pareil.')
    expect(told).toEqual([])
    expect(await textsIn(folder)).toEqual(['Pareil.'])
  })

  test('when the file was removed: it is written again', async () => {
    const { folder, path, told, keep } = await setUp()
    await rm(path)
    await keep('Encore là.')
    expect(told).toEqual([])
    expect(await textsIn(folder)).toEqual(['Encore là.'])
  })

  test.each([
    ['half a file', '{"version": 1,'],
    ['a draft of a newer version', '{"version": 2}'],
    ['another draft', draftText(makeDraft({ answers: said('Une tout autre lettre.') }))],
  ])('when %s took its place: that stays as it is, to the byte', async (_name, content) => {
    const { folder, path, told, keep } = await setUp()
    await writeFile(path, content)
    await keep('Ailleurs dans le dossier.')
    await keep('Et encore.')
    expect(told).toEqual([])
    expect(await readFile(path, 'utf8')).toBe(content)
    expect(await readdir(folder)).toHaveLength(2)
  })
})

test('two people on one folder, who type at the same time in the same letter, each find all their words', async () => {
  const { drafts, folder, draft, keep } = await setUp()
  const theirs = windowOn(folder)
  await theirs.drafts.open(draft.id)
  const keystrokes = (words: string) => Array.from(words, (_, index) => words.slice(0, index + 1))
  const type = async (words: string, one: (text: string) => Promise<unknown>) => {
    for (const text of keystrokes(words)) await one(text)
  }
  await Promise.all([
    type('Ma mère a attendu une heure.', keep),
    type('Le club n’a pas répondu.', (text) => theirs.drafts.keep({ ...draft, answers: said(text) })),
  ])
  for (const one of [drafts, theirs.drafts]) await one.look(draft.id)
  const texts = await textsIn(folder)
  expect(texts).toContain('Ma mère a attendu une heure.')
  expect(texts).toContain('Le club n’a pas répondu.')
  expect(new Set((await contents(folder)).map(({ id }) => id)).size).toBe(texts.length)
  await Promise.all([drafts.close(draft.id), theirs.drafts.close(draft.id)])
  expect((await windowOn(folder).drafts.list()).drafts).toHaveLength(texts.length)
})

describe('what happened elsewhere while something happens here', () => {
  const agreed = { on: '2026-11-21T12:00:00.000Z', letter: 'mark' }
  const event = (on: string, how: 'pdf' | 'print' = 'pdf') => ({ kind: 'left', how, on }) as const
  const there = event('2026-11-20T12:00:00.000Z', 'print')

  /** A draft that is open here, of which another computer wrote that it was printed. */
  async function happened() {
    const app = await setUp()
    await writeFile(app.path, draftText({ ...app.draft, history: [...app.draft.history, there] }))
    const onDisk = async () => {
      const reading = parseDraft(await readFile(app.path))
      return reading.kind === 'draft' ? reading.draft : null
    }
    return { ...app, onDisk }
  }

  test('is kept with an agreement given during the write that finds it', async () => {
    const { drafts, draft, told, onDisk } = await happened()
    const here = event('2026-11-22T12:00:00.000Z')
    const written = drafts.tell(draft.id, here)
    await Promise.all([written, drafts.agree(draft.id, agreed)])
    expect(drafts.keeper.latest(draft.id)).toMatchObject({ agreed, history: [...draft.history, there, here] })
    expect(await onDisk()).toMatchObject({ agreed, history: [...draft.history, there, here] })
    expect(told).toEqual([])
  })

  test('is kept with what is told here while the file is looked at', async () => {
    const { drafts, draft, told, onDisk } = await happened()
    const here = event('2026-11-22T12:00:00.000Z')
    const looked = drafts.look(draft.id)
    await Promise.all([looked, drafts.tell(draft.id, here), drafts.agree(draft.id, agreed)])
    expect(drafts.keeper.latest(draft.id)).toMatchObject({ agreed, history: [...draft.history, there, here] })
    expect(await onDisk()).toMatchObject({ agreed, history: [...draft.history, there, here] })
    expect(told).toEqual([])
  })
})
