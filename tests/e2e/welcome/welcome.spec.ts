import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { appWords, library } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'

let opened: OpenApp
test.afterEach(() => opened.close())

const starting = (name: string) => new RegExp(`^${name}`)

for (const language of ['fr', 'en'] as const) {
  const { welcome, home, child, common } = appWords[language]
  const other = language === 'fr' ? 'en' : 'fr'

  test(`two questions by the keyboard alone lead to the doors, once, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(welcome.place.title)
    await expect(heading).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio', { name: library.index(language).name })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(heading).toHaveText(appWords[other].welcome.place.title)
    await expect(page.getByRole('radio', { name: library.index(other).name })).toBeChecked()
    await page.keyboard.press('ArrowUp')
    await expect(heading).toHaveText(welcome.place.title)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { checked: true }).last()).toBeFocused()
    await page.keyboard.press('Enter')

    await expect(heading).toHaveText(welcome.writer.title)
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

  test(`the first letter is written as at the place that was chosen, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const me = person(page, language)
    await page.getByRole('radio', { name: 'France' }).check()
    await me.button(welcome.next).click()
    await me.button(common.back).click()
    await expect(page.getByRole('radio', { name: 'France' })).toBeChecked()
    await me.button(welcome.next).click()
    await me.button(starting(welcome.writer.adult.title)).click()
    await me.enter('thankful')
    await expect(page.getByLabel(me.words.page.convention)).toHaveValue(library.conventionAt('FR', language))
  })

  test(`a child comes to a child's doors, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    const { page } = opened
    const me = person(page, language)
    await me.button(welcome.next).click()
    await me.button(starting(welcome.writer.child.title)).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(child.home.title)
  })

  test(`the questions can be passed over, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    await person(opened.page, language).button(welcome.skip).click()
    await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(home.title)
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
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(me.words.welcome.place.title)
})
