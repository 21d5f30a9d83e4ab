import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { canMount } from '#tests/small-disk'
import { kill, removeHome } from '../driving/kill'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'

let home: string
let letters: string
let opened: OpenApp | null = null
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'two-lines-not-saved-'))
  letters = join(home, 'letters')
  await mkdir(letters)
  await mkdir(join(home, 'settings'))
  await writeFile(join(home, 'settings', 'settings.json'), JSON.stringify({ folder: letters, welcomed: true }))
})
test.afterEach(async () => {
  if (opened) await kill(opened)
  opened = null
  spawnSync('umount', [letters])
  await removeHome(home)
})

/** Begins a letter whose first words are on the disk. */
async function begin() {
  opened = await openApp({ home })
  const me = person(opened.page, 'en')
  await me.enter('disappointed')
  await opened.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('Kept words.')
  await expect(me.saved).toBeVisible()
  const { saving, drafts } = me.words
  const notSaved = opened.page.getByRole('alert').filter({ hasText: saving.failed })
  const inList = (title: string) =>
    opened?.page.getByRole('listitem').filter({ hasText: title }) as ReturnType<Page['locator']>
  const goBack = async (title: string) => {
    await inList(title)
      .getByRole('button', { name: drafts.continueNamed.replace('{{title}}', title) })
      .click()
    await expect(me.answer).toBeVisible()
  }
  return { me, opened, notSaved, inList, goBack, more: () => me.answer.fill('Kept words. And more.') }
}

/** What the letters of a folder say. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.twolines'))
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** Ends the app as a power cut would, starts it again and expects these words in the letter. */
async function expectAfterKill(app: OpenApp, words: string): Promise<void> {
  await kill(app)
  opened = await openApp({ home })
  const me = person(opened.page, 'en')
  const goOn = opened.page.getByRole('listitem').filter({ hasText: words.split('.')[0] ?? '' })
  await expect(me.answer.or(goOn).first()).toBeVisible()
  if ((await me.answer.count()) === 0) await goOn.getByRole('button').first().click()
  await expect(me.answer).toHaveValue(words)
}

const both = 'Kept words. And more.'

test.describe('on a disk that is full', () => {
  test.skip(!canMount, 'a small disk has to be mounted')
  const film = () => join(letters, 'film')
  const fill = async () => {
    const { bavail, bsize } = await statfs(letters)
    await writeFile(film(), 'x'.repeat(bavail * bsize))
  }
  test.beforeEach(() => {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', letters])
    expect(status, String(stderr)).toBe(0)
  })

  test('the words are saved by themselves once there is room', async () => {
    const { me, opened: app, notSaved, more } = await begin()
    await fill()
    await more()
    await expect(notSaved).toContainText(me.words.problems['disk-full'].title)
    await expect(me.saved).toBeHidden()
    await rm(film())
    await expect(me.saved).toBeVisible()
    await expect(notSaved).toBeHidden()
    await expectAfterKill(app, both)
  })

  test('home, the list and the letter opened again all say that it is not saved, until it is', async () => {
    const { me, opened: app, notSaved, inList, goBack, more } = await begin()
    await fill()
    await more()
    await expect(notSaved).toBeVisible()
    await me.goHome()
    await expect(notSaved).toBeVisible()
    await expect(inList(both.slice(0, -1))).toContainText(me.words.saving.failed)
    await goBack(both)
    await expect(notSaved).toBeVisible()
    await expect(me.saved).toBeHidden()
    await rm(film())
    await expect(me.saved).toBeVisible()
    await expectAfterKill(app, both)
  })

  test('room made while the list is shown is enough: the letter is saved, and its mark goes', async () => {
    const { me, opened: app, notSaved, inList, more } = await begin()
    await fill()
    await more()
    await expect(notSaved).toBeVisible()
    await me.goHome()
    await rm(film())
    await expect(notSaved).toBeHidden({ timeout: 30_000 })
    await expect(inList(both.slice(0, -1))).not.toContainText(me.words.saving.failed)
    await expectAfterKill(app, both)
  })

  test('a letter sits out a disk that is locked meanwhile', async () => {
    const { me, opened: app, notSaved, more } = await begin()
    spawnSync('mount', ['-o', 'remount,ro', letters])
    await more()
    await expect(notSaved).toContainText(me.words.problems['not-allowed'].title)
    await me.goHome()
    await expect(notSaved).toBeVisible()
    spawnSync('mount', ['-o', 'remount,rw', letters])
    await me.button(me.words.saving.tryAgain).click()
    await expect(notSaved).toBeHidden()
    await expectAfterKill(app, both)
  })
})

test('a folder that comes back has its letter again, with the last words, though the list was shown', async () => {
  const { me, opened: app, notSaved, inList, more } = await begin()
  await rename(letters, `${letters} away`)
  await more()
  await expect(notSaved).toContainText(me.words.problems['folder-gone'].title)
  await me.goHome()
  await expect(inList(both.slice(0, -1))).toContainText(me.words.saving.failed)
  await rename(`${letters} away`, letters)
  await expect(app.page.getByText(me.words.problems['folder-gone'].title)).toBeHidden({ timeout: 30_000 })
  await expect(inList(both.slice(0, -1))).not.toContainText(me.words.saving.failed)
  await expectAfterKill(app, both)
})

test('a folder that went away says so though nothing is typed, and the letter is whole when it is back', async () => {
  const { me, opened: app, notSaved } = await begin()
  await rename(letters, `${letters} away`)
  await expect(notSaved).toBeVisible({ timeout: 30_000 })
  await expect(me.saved).toBeHidden()
  await rename(`${letters} away`, letters)
  await expect(me.saved).toBeVisible({ timeout: 30_000 })
  await expectAfterKill(app, 'Kept words.')
})

test('another folder, chosen where the message says so, takes the letter that could not be written', async () => {
  const { me, opened: app, notSaved, more } = await begin()
  const other = join(home, 'other letters')
  await mkdir(other)
  await answerOpenDialogs(app, other)
  await rm(letters, { recursive: true, maxRetries: 5 })
  await more()
  await expect(notSaved).toBeVisible()
  await me.button(me.words.drafts.chooseFolder).click()
  await expect(me.saved).toBeVisible()
  await expect(me.answer).toHaveValue(both)
  expect(await textsIn(other)).toEqual([expect.stringContaining(both)])
  await expectAfterKill(app, both)
})

test('another folder, chosen in the menu from the list, takes it too', async () => {
  const { me, opened: app, notSaved, inList, more } = await begin()
  const other = join(home, 'other letters')
  await mkdir(other)
  await answerOpenDialogs(app, other)
  await rm(letters, { recursive: true, maxRetries: 5 })
  await more()
  await me.goHome()
  await expect(notSaved).toBeVisible()
  await me.button(me.words.drafts.chooseFolder).click()
  await expect(notSaved).toBeHidden()
  await expect(inList(both.slice(0, -1))).not.toContainText(me.words.saving.failed)
  await expectAfterKill(app, both)
})

test('the folder itself, chosen again under its new name, gets the last words in the file that it has', async () => {
  const { me, opened: app, notSaved, more } = await begin()
  const renamed = `${letters} of mine`
  await rename(letters, renamed)
  await more()
  await expect(notSaved).toBeVisible()
  await answerOpenDialogs(app, renamed)
  await me.button(me.words.drafts.chooseFolder).click()
  await expect(me.saved).toBeVisible()
  const texts = await textsIn(renamed)
  expect(texts).toEqual([expect.stringContaining(both)])
  await expectAfterKill(app, both)
})
