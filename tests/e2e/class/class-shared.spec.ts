import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, type Page } from '@playwright/test'
import { readFolder } from '#electron/drafts/draft-folder'
import { nobody } from '#letter/draft/new-draft'
import { readPdf } from '#tests/pdf-file'
import { kill, removeHome } from '../driving/kill'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerSaveDialogs } from '../driving/outside'

const names = Array.from({ length: 30 }, (_, index) => `Élève ${index + 1}`)
const asked = {
  title: '5e B',
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
  for (const one of open.splice(0)) if (one.app.process().exitCode === null) await kill(one)
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
      for (let word = 1; word <= said.length; word += 3) {
        const thanked = { kind: 'own', text: `${draft.writer.name} : ${said.slice(0, word + 2).join(' ')}` } as const
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
  const saved = await here.page.evaluate(
    (id) => window.bridge.saveClass({ class: id, format: 'pdf', order: 'list', apart: false }),
    made.class,
  )
  expect(saved).toMatchObject({ kind: 'done', letters: names.length, held: [] })
  const [file = ''] = await readdir(join(here.folder, 'produced'))
  const { pages } = await readPdf(await readFile(join(here.folder, 'produced', file)))
  expect(pages).toHaveLength(names.length)
  for (const [index, name] of names.entries()) expect(pages[index]?.join('\n')).toContain(`\n${name}`)
  await expect(there.page.getByRole('dialog')).toHaveCount(0)
  expect((await readdir(folder)).length).toBe(names.length)
})

test('killed while the letters of a class are printed to a file, nothing is lost and no file is half made', async () => {
  const first = await computer('here')
  const made = await makeClass(first.page)
  const ids = made.letters.map(({ id }) => id)
  await write(first.page, ids)
  await agreeToAll(first.page, ids)
  await answerSaveDialogs(first)
  const produced = join(first.folder, 'produced')
  void first.page
    .evaluate((id) => window.bridge.saveClass({ class: id, format: 'pdf', order: 'list', apart: false }), made.class)
    .catch(() => undefined)
  await wait(150)
  await kill(first)
  for (const name of await readdir(produced)) {
    if (name.endsWith('.pdf')) expect((await readPdf(await readFile(join(produced, name)))).pages).toHaveLength(30)
  }
  expect(existsSync(join(folder, 'arriving'))).toBe(false)

  const again = await computer('here')
  const states = await again.page.evaluate((id) => window.bridge.listClass({ class: id }), made.class)
  expect(states.kind === 'done' && states.letters.every(({ state }) => state === 'agreed')).toBe(true)
  expect(states.kind === 'done' && states.letters.map(({ name }) => name)).toEqual(names)
})
