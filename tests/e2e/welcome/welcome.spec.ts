import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appWords, library } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const starting = (name: string) => new RegExp(`^${name}`)

for (const language of ['fr', 'en'] as const) {
  const { welcome, home, child, common, keeping } = appWords[language]
  const other = language === 'fr' ? 'en' : 'fr'

  test(`one screen, by the keyboard alone, leads to the doors, once, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(welcome.title)
    await expect(heading).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: starting(welcome.writer.adult.title) })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText(home.title)
    await expect(heading).toBeFocused()
    await opened.app.close()

    opened = await openApp({ language, home: opened.folder })
    await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(home.title)
  })

  test(`the language changes at once, and the first letter is written as at the place that was chosen, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const me = person(page, language)
    const heading = page.getByRole('heading', { level: 1 })
    await page.getByLabel(welcome.language).selectOption(library.index(other).name)
    await expect(heading).toHaveText(appWords[other].welcome.title)
    await page.getByLabel(appWords[other].welcome.language).selectOption(library.index(language).name)
    await expect(heading).toHaveText(welcome.title)
    await page.getByLabel(welcome.place).selectOption('France')
    await me.button(starting(welcome.writer.adult.title)).click()
    await me.enter('thankful')
    await expect(page.getByLabel(me.words.page.convention)).toHaveValue(library.conventionAt('FR', language))
  })

  test(`a child comes to a child's doors, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const me = person(page, language)
    await me.button(starting(welcome.writer.child.title)).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(child.home.title)
  })

  test(`letters can be brought back from a backup before anything else, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const me = person(page, language)
    await me.button(welcome.restore).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: keeping.title })).toBeFocused()
    await expect(dialog.getByRole('button', { name: keeping.restore.action })).toBeInViewport()
    await dialog.getByRole('button', { name: common.close }).click()
    await expect(me.button(welcome.restore)).toBeFocused()
  })
}

test('a letter opened from outside comes before the questions', async () => {
  const home = await mkdtemp(join(tmpdir(), 'two-lines-welcome-'))
  const path = join(home, 'hello.twolines')
  await writeFile(path, JSON.stringify(makeDraft({ at: 'why' })))
  opened = await openApp({ home, settings: {}, args: [path] })
  const me = person(opened.page, 'en')
  await expect(me.heading('why')).toBeVisible()
  await me.button(me.words.bar.home).click()
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(me.words.welcome.title)
})
