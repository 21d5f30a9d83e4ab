import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { letterMark } from '#letter/parent/agreement'
import { languageOf } from '#tests/languages'
import { readPdf } from '#tests/pdf-file'
import { kill, removeHome } from '../driving/kill'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'
import { keptPaper } from './class-letters'

const names = Array.from({ length: 30 }, (_, index) => `Élève ${index + 1}`)
const asked = {
  title: '5e B',
  doubles: [],
  pupils: names,
  door: 'thankful',
  recipient: { ...nobody, organisation: 'Zoo de Granby' },
  school: { ...nobody, organisation: 'École des Érables', street: '12, rue Principale', city: 'Lévis' },
  matter: 'La visite',
} as const

let home: string
let folder: string
const open: OpenApp[] = []
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'two-lines-class-'))
  folder = join(home, 'shared')
  await mkdir(folder)
})
test.afterEach(async () => {
  for (const one of open.splice(0)) await kill(one)
  await removeHome(home)
})

/** The app of one computer, whose letters are in the shared folder. */
async function computer(name: string): Promise<OpenApp> {
  const own = join(home, name)
  await mkdir(join(own, 'settings'), { recursive: true })
  await mkdir(join(own, 'produced'), { recursive: true })
  await writeFile(join(own, 'settings', 'settings.json'), JSON.stringify({ folder, welcomed: true }))
  const opened = await openApp({ home: own, language: 'fr' })
  open.push(opened)
  return opened
}

function makeClass(page: Page) {
  return page.evaluate(async (given) => {
    const made = await window.bridge.makeClass(given)
    if (made.kind !== 'done') throw new Error(made.kind)
    return made
  }, asked)
}

/** Writes these letters one after the other, word by word as typing does, and leaves each. */
function write(page: Page, ids: readonly string[]): Promise<void> {
  return page.evaluate(async (letters) => {
    for (const id of letters) {
      const opened = await window.bridge.openDraft({ id })
      if (opened.kind === 'failed') throw new Error(opened.problem)
      const { draft } = opened
      const said = 'Merci pour le lynx, les loups et les ours.'.split(' ')
      for (let word = 1; word <= said.length; word += 5) {
        const thanked = { kind: 'own', text: `${draft.writer.name} : ${said.slice(0, word + 4).join(' ')}` } as const
        const gesture = { kind: 'own', text: 'Vous nous avez tout montré.' } as const
        await window.bridge.keepWords({ words: { ...draft, answers: { ...draft.answers, thanked, gesture } } })
      }
      await window.bridge.leaveDraft()
    }
  }, ids)
}

function agreeToAll(page: Page, ids: readonly string[]): Promise<void> {
  return page.evaluate(async (letters) => {
    for (const id of letters) {
      await window.bridge.openDraft({ id })
      await window.bridge.agree({ id })
    }
    await window.bridge.leaveDraft()
  }, ids)
}

/** Writes these letters in their files, as children and the adult who agrees left them. */
async function writeAndAgree(): Promise<void> {
  const { found } = await readFolder(folder)
  for (const { path, draft } of found) {
    const said = { thanked: { kind: 'own', text: `Merci pour le lynx, dit ${draft.writer.name}.` } } as const
    const written = { ...draft, answers: { ...draft.answers, ...said } }
    const letter = letterMark(written, compose(written, languageOf(draft.convention), '2026-10-14'))
    await writeFile(path, draftText({ ...written, agreed: { on: draft.changed, letter } }))
  }
}

const save = (page: Page, id: string) =>
  page.evaluate((one) => window.bridge.saveClass({ class: one, format: 'pdf', order: 'list', apart: false }), id)

test('two computers on one folder write thirty letters at once, and one prints them all', async () => {
  const [here, there] = [await computer('here'), await computer('there')]
  const made = await makeClass(here.page)
  const ids = made.letters.map(({ id }) => id)
  const one = (which: 0 | 1) => ids.filter((_, index) => index % 2 === which)
  await Promise.all([write(here.page, one(0)), write(there.page, one(1))])

  const { found } = await readFolder(folder)
  const said = found.map(({ draft: { answers } }) => (answers.thanked?.kind === 'own' ? answers.thanked.text : ''))
  expect(said.toSorted()).toEqual(
    names.map((name) => `${name} : Merci pour le lynx, les loups et les ours.`).toSorted(),
  )

  // A child has a letter open meanwhile: nobody is asked anything there.
  await there.page.evaluate((id) => window.bridge.openDraft({ id }), ids[0] ?? '')
  await agreeToAll(here.page, ids)
  await answerSaveDialogs(here)
  expect(await save(here.page, made.class)).toMatchObject({ kind: 'done', letters: names.length, held: [] })
  const [file = ''] = await readdir(join(here.folder, 'produced'))
  const { pages } = await readPdf(await readFile(join(here.folder, 'produced', file)))
  expect(pages).toHaveLength(names.length)
  for (const [index, name] of names.entries()) expect(pages[index]?.join('\n')).toContain(`\n${name}`)
  await expect(there.page.getByRole('dialog')).toHaveCount(0)
  expect((await readdir(folder)).length).toBe(names.length)
})

test('the letters of a class, and the list of all, show by themselves what another computer does to them', async () => {
  const { page } = await computer('here')
  const me = person(page, 'fr')
  const { class: words, shelf } = me.words
  const made = await makeClass(page)
  await page.reload()
  await me.button(words.openNamed.replace('{{title}}', asked.title)).click()
  await expect(page.getByRole('heading', { level: 1, name: asked.title })).toBeFocused()
  const print = me.button(words.files.print)
  await expect(print).toBeDisabled()
  await writeAndAgree()
  await expect(print).toBeEnabled()
  await expect(page.getByText(words.counts.agreed_other.replace('{{count}}', '30'))).toBeVisible()

  await page.getByRole('banner').getByRole('button').first().click()
  await expect(page.getByText(shelf.count_other.replace('{{count}}', '30'), { exact: true })).toBeVisible()
  const there = await computer('there')
  await there.page.evaluate((id) => window.bridge.deleteDraft({ id }), made.letters[0]?.id ?? '')
  await expect(page.getByText(shelf.count_other.replace('{{count}}', '29'), { exact: true })).toBeVisible()
})

test('killed while the letters of a class are printed to a file, nothing is lost and no file is half made', async () => {
  const first = await computer('here')
  const made = await makeClass(first.page)
  await writeAndAgree()
  await answerSaveDialogs(first)
  // Once the page of all the letters is there, its PDF is being made.
  await first.app.evaluate(({ app: main }) => {
    const shown = new Promise<void>((resolve) => {
      main.on('web-contents-created', (_event, contents) => void contents.once('did-finish-load', () => resolve()))
    })
    Object.assign(main, { shown })
  })
  const saving = save(first.page, made.class).catch(() => null)
  // Sound: the test put it there.
  await first.app.evaluate(({ app: main }) => (main as unknown as { shown: Promise<void> }).shown)
  open.pop()
  await kill(first)
  expect(await saving).toBeNull()
  const produced = join(first.folder, 'produced')
  expect((await readdir(produced)).filter((name) => name.endsWith('.pdf'))).toEqual([])

  const again = await computer('here')
  await answerSaveDialogs(again)
  expect(await save(again.page, made.class)).toMatchObject({ kind: 'done', letters: names.length, held: [] })
  const [file = '', ...others] = (await readdir(produced)).filter((name) => name.endsWith('.pdf'))
  expect(others).toEqual([])
  const { pages } = await readPdf(await readFile(join(produced, file)))
  expect(pages.map((lines) => /dit (.+?)\./.exec(lines.join(' '))?.[1])).toEqual(names)
})

test('the page that tells what to do is one page on the paper of each country, in both languages', async () => {
  const opened = await computer('here')
  const { page } = opened
  const paper = await keptPaper(opened)
  for (const [language, convention] of [
    ['fr', 'fr-CA'],
    ['fr', 'fr-FR'],
    ['en', 'en-US'],
    ['en', 'en-GB'],
  ] as const) {
    const told = await page.evaluate(
      async (chosen) => {
        await window.bridge.changeSettings(chosen)
        return window.bridge.printClassGuide()
      },
      { language, convention },
    )
    expect(told).toEqual({ kind: 'done' })
    const { pages, size } = await readPdf(await paper())
    expect(pages).toHaveLength(1)
    expect(pages[0]?.join(' ')).toContain(language === 'fr' ? 'Avant' : 'Before')
    expect(Math.round(size[1])).toBe(convention === 'fr-CA' || convention === 'en-US' ? 792 : 842)
  }
})
