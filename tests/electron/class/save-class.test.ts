import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readFolder } from '#electron/drafts/draft-folder'
import type { Draft } from '#letter/draft/draft'
import { docxText } from '#tests/docx-text'
import { temporaryFolder } from '#tests/temporary-folder'
import { agreedNow, asked, setUpClass } from './set-up-class'

// What makes a PDF or prints is beside what makes a Word document, which needs no window.
vi.mock('electron', () => ({}))

/** A class of which each child wrote a letter, and an adult agreed to all but Léo's; Emma changed hers afterwards. */
async function withLetters() {
  const place = await temporaryFolder()
  const showFile = vi.fn<(path: string) => void>()
  const app = await setUpClass({
    askWhere: (name) => Promise.resolve(join(place, name)),
    askFolder: () => Promise.resolve(place),
    showFile,
  })
  const made = await app.requests.makeClass({ ...asked, pupils: ['Zoé', 'Léo', 'Emma', 'Ana/Lou', 'ana lou'] })
  if (made.kind !== 'done') throw new Error(made.kind)
  const write = async (id: string, more: Partial<Draft['answers']>): Promise<Draft> => {
    const opened = await app.drafts.open(id)
    if (opened.kind === 'failed') throw new Error(opened.problem)
    const draft = { ...opened.draft, answers: { ...opened.draft.answers, ...more } }
    await app.drafts.keep(draft)
    return draft
  }
  for (const { id, name } of made.letters) {
    const draft = await write(id, {
      thanked: { kind: 'own', text: `Merci pour le lynx, dit ${name}.` },
      gesture: { kind: 'own', text: 'Vous nous avez montré ses petits.' },
    })
    if (name !== 'Léo') await app.drafts.agree(id, agreedNow(draft))
    if (name === 'Emma') await write(id, { gesture: { kind: 'own', text: 'Vous avez été drôle.' } })
    await app.drafts.close(id)
  }
  return { ...app, place, showFile, class: made.class, letters: made.letters }
}

const exits = async (folder: string) => {
  const { found } = await readFolder(folder)
  const left = found.filter(({ draft }) => draft.history.some(({ kind }) => kind === 'left'))
  return left.map(({ draft }) => draft.writer.name).toSorted()
}

test('one document holds the letters that an adult agreed to as they are now, and tells which are not in it', async () => {
  const { requests, place, folder, showFile, ...app } = await withLetters()
  const saved = await requests.saveClass({ class: app.class, format: 'docx', order: 'name', apart: false })
  expect(saved).toMatchObject({ kind: 'done', letters: 3, held: ['Emma', 'Léo'], missing: [] })
  const [file = ''] = await readdir(place)
  expect(saved).toMatchObject({ file })
  const text = docxText(await readFile(join(place, file)))
  const said = [...text.matchAll(/lynx, dit (.+?)\./g)].map(([, name]) => name)
  expect(said).toEqual(['Ana/Lou', 'ana lou', 'Zoé'].toSorted((a, b) => a.localeCompare(b, 'fr')))
  expect(await exits(folder)).toEqual(['Ana/Lou', 'Zoé', 'ana lou'])
  expect(await requests.showClassFile({ class: app.class })).toEqual({ kind: 'done' })
  expect(showFile).toHaveBeenCalledExactlyOnceWith(join(place, file))
})

test('a letter of which a page or a picture is gone is told apart from those nobody agreed to', async () => {
  const { requests, drafts, letters, ...app } = await withLetters()
  const digest = 'a'.repeat(64)
  const drawing = { file: 'dessin-00000001.jpg', name: 'Dessin', size: 9, picture: { width: 4, height: 3 }, digest }
  const draw = async (name: string) => {
    const { id } = letters.find((one) => one.name === name) ?? { id: '' }
    const opened = await drafts.open(id)
    if (opened.kind === 'failed') throw new Error(opened.problem)
    const draft = { ...opened.draft, enclosed: [drawing] }
    await drafts.keep(draft)
    await drafts.agree(id, agreedNow(draft))
  }
  const save = () => requests.saveClass({ class: app.class, format: 'docx', order: 'name', apart: false })
  await draw('Zoé')
  expect(await save()).toMatchObject({ letters: 2, held: ['Emma', 'Léo'], gone: ['Zoé'], missing: [] })
  for (const name of ['Ana/Lou', 'ana lou']) await draw(name)
  expect(await save()).toMatchObject({ kind: 'failed', problem: 'enclosed-gone' })
})

test('one file each stands in a folder of its own, and saved again in another, so that nothing is written over', async () => {
  const { requests, place, ...app } = await withLetters()
  const what = { class: app.class, format: 'docx', order: 'list', apart: true } as const
  const saved = await requests.saveClass(what)
  expect(saved).toMatchObject({ kind: 'done', letters: 3, file: 'Lettres - 5e B - 2026-11-21' })
  const files = ['Ana Lou.docx', 'Zoé.docx', 'ana lou (2).docx']
  expect((await readdir(join(place, 'Lettres - 5e B - 2026-11-21'))).toSorted()).toEqual(files)
  await requests.saveClass(what)
  expect((await readdir(place)).toSorted()).toEqual(['Lettres - 5e B - 2026-11-21', 'Lettres - 5e B - 2026-11-21 (2)'])
})

test('stopped, nothing is saved and no letter has left', async () => {
  const { requests, place, folder, ...app } = await withLetters()
  const saving = requests.saveClass({ class: app.class, format: 'docx', order: 'list', apart: true })
  const stop = setInterval(() => void requests.stopClass({ what: 'class-file' }), 0)
  expect(await saving).toEqual({ kind: 'cancelled' })
  clearInterval(stop)
  expect(await readdir(place)).toEqual([])
  expect(await exits(folder)).toEqual([])
})

test('a class of which nobody agreed to any letter leaves in no way', async () => {
  const { requests, place } = await withLetters()
  const other = await requests.makeClass({ ...asked, pupils: ['Tom'] })
  const of = other.kind === 'done' ? other.class : ''
  for (const apart of [true, false]) {
    const saved = await requests.saveClass({ class: of, format: 'docx', order: 'list', apart })
    expect(saved).toMatchObject({ kind: 'failed', problem: 'not-agreed' })
  }
  expect(await requests.printClass({ class: of, order: 'list' })).toMatchObject({ problem: 'not-agreed' })
  expect(await readdir(place)).toEqual([])
})

test('a list is read whatever its program wrote it in; what is no list of a sane size is refused', async () => {
  const folder = await temporaryFolder()
  let chosen = join(folder, 'Classe.csv')
  const { requests } = await setUpClass({ askList: () => Promise.resolve(chosen) })
  await writeFile(chosen, Buffer.from('\ufeffPrénom;Nom\nZoé;Roy', 'utf16le'))
  expect(await requests.openClassList()).toEqual({ kind: 'done', text: 'Prénom;Nom\nZoé;Roy', name: 'Classe.csv' })
  await writeFile(chosen, Buffer.alloc(2 * 1024 * 1024, 'a'))
  expect(await requests.openClassList()).toEqual({ kind: 'failed', problem: 'too-large', name: 'Classe.csv' })
  for (const beginning of [
    'PK\u0003\u0004 names.xml',
    '%PDF-1.7',
    '{\\rtf1 Zoé}',
    '<html><table><tr><td>Zoé',
    'Zoé\u0000\u0001\u0002\u0003',
  ]) {
    await writeFile(chosen, beginning)
    expect(await requests.openClassList()).toEqual({ kind: 'document', name: 'Classe.csv' })
  }
  chosen = folder
  expect(await requests.openClassList()).toMatchObject({ kind: 'failed', problem: 'unreadable' })
})
