import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { appWords, desktopWords, library } from '#tests/languages'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { withVoices } from '../driving/speech'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const style = (page: Page, property: string, selector = 'html') =>
  page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
const openDyslexic = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].filter(({ family }) => /OpenDyslexic/.test(family)).map(({ status }) => status),
  )
const bright = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number))

for (const language of ['fr', 'en'] as const) {
  const { settings, common } = appWords[language]
  const other = language === 'fr' ? 'en' : 'fr'

  /** The dialog, as its button opens it, and the way to choose in it. */
  const openSettings = async (page: Page) => {
    await person(page, language).button(settings.title).click()
    const dialog = page.getByRole('dialog', { name: settings.title })
    await expect(dialog).toBeVisible()
    const choose = async (label: string, value: string | RegExp) => {
      const choice = radio(dialog, label, value)
      await choice.check()
      await expect(choice).toBeChecked()
      await expect(dialog.getByRole('status')).toContainText(value)
    }
    return { dialog, choose }
  }
  const radio = (dialog: Locator, label: string, value: string | RegExp) =>
    dialog.getByRole('group', { name: label, exact: true }).getByRole('radio', { name: value })

  test(`the look changes at once, is told, and is found again, in ${language}`, async () => {
    opened = await openApp({ language })
    const { page } = opened
    // The system's own colours, not those of a test.
    await page.emulateMedia({ colorScheme: null })
    const { dialog, choose } = await openSettings(page)

    await choose(settings.textSize, /200/)
    expect(await style(page, 'font-size')).toBe('34px')
    await choose(settings.spacing, settings.spacings.wide)
    expect(Number.parseFloat(await style(page, 'line-height'))).toBeGreaterThan(1.8 * 34)
    expect(new Set(await openDyslexic(page))).toEqual(new Set(['unloaded']))
    await choose(settings.typeface, settings.typefaces.dyslexic)
    await expect.poll(() => openDyslexic(page)).toContain('loaded')
    await choose(settings.look, settings.looks.dark)
    await expect.poll(async () => bright(await style(page, 'background-color'))).toBeLessThan(60)
    await choose(settings.look, settings.looks.light)
    await expect.poll(async () => bright(await style(page, 'background-color'))).toBeGreaterThan(200)
    await choose(settings.contrast, settings.contrasts.more)
    expect(await style(page, 'background-color')).toBe('rgb(255, 255, 255)')
    await choose(settings.look, settings.looks.dark)
    await expect.poll(() => style(page, 'background-color')).toBe('rgb(0, 0, 0)')

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(person(page, language).button(settings.title)).toBeFocused()
    await opened.app.close()

    opened = await openApp({ language, home: opened.folder })
    const again = opened.page
    await again.emulateMedia({ colorScheme: null })
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await style(again, 'font-size')).toBe('34px')
    expect(await style(again, 'background-color')).toBe('rgb(0, 0, 0)')
    await expect.poll(() => openDyslexic(again)).toContain('loaded')
    await person(again, language).enter('thankful')
    expect(await style(again, 'font-family', '.page')).toContain('Gelasio')
    expect(await style(again, 'word-spacing', '.page')).toBe('0px')
  })

  test(`the language, the place and the way of asking change at once, and are found again, in ${language}`, async () => {
    opened = await openApp({ language })
    const { page } = opened
    const { dialog, choose } = await openSettings(page)
    const convention = dialog.getByLabel(settings.convention)

    await choose(settings.place, 'France')
    await expect(convention).toHaveValue(language === 'fr' ? 'fr-FR' : 'en-GB')
    await convention.selectOption('en-US')
    await expect(dialog.getByRole('status')).toContainText(settings.convention)
    await choose(settings.asking, settings.askings['one-page'])
    await radio(dialog, settings.language, library.index(other).name).check()
    const theirs = appWords[other].settings
    await expect(page.getByRole('dialog', { name: theirs.title })).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(theirs.language)
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await person(page, other).button(appWords[other].common.close).click()
    await opened.app.close()

    opened = await openApp({ language, home: opened.folder })
    await person(opened.page, other).button(theirs.title).click()
    const kept = opened.page.getByRole('dialog', { name: theirs.title })
    await expect(kept.getByLabel(theirs.convention)).toHaveValue('en-US')
    await expect(radio(kept, theirs.place, 'France')).toBeChecked()
    await expect(radio(kept, theirs.asking, theirs.askings['one-page'])).toBeChecked()
  })

  test(`the settings open from the menu beside a letter, and the folder is changed from there, in ${language}`, async () => {
    opened = await openApp({ language })
    const { app, page, folder } = opened
    const elsewhere = join(folder, 'elsewhere')
    const me = person(page, language)
    await me.enter('disappointed')
    await me.answer.fill('oui')
    await app.evaluate(
      ({ dialog, Menu }, [label, path = '']) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        items?.find((item) => item.label === label)?.click()
      },
      [desktopWords[language].settings, elsewhere],
    )
    const dialog = page.getByRole('dialog', { name: settings.title })
    await dialog.getByRole('button', { name: appWords[language].drafts.chooseFolder }).click()
    await expect(dialog.getByRole('status')).toContainText(elsewhere)
    await dialog.getByRole('button', { name: common.close }).click()
    await expect(page.getByRole('heading', { level: 1, name: appWords[language].home.title })).toBeVisible()
  })

  const cloud = { name: 'Cloud', lang: `${language}-CA`, localService: false }
  const stranger = { name: 'Stranger', lang: `${other}-CA`, localService: true }

  test(`the voices of this computer that speak the language are offered, and heard, in ${language}`, async () => {
    opened = await openApp({ language })
    const { page } = opened
    const speech = await withVoices(page, [
      { name: 'One', lang: `${language}-CA`, localService: true },
      { name: 'Another', lang: `${language}-FR`, localService: true },
      cloud,
      stranger,
    ])
    const { dialog } = await openSettings(page)
    const voice = dialog.getByLabel(settings.readingVoice)
    await expect(voice.getByRole('option')).toHaveText([settings.anyVoice, 'One', 'Another'])
    await voice.selectOption('Another')
    await expect(dialog.getByRole('status')).toContainText('Another')
    await dialog.getByRole('button', { name: settings.tryVoice }).click()
    expect(await speech.said()).toEqual([{ text: settings.voiceSample, voice: 'Another' }])
  })

  test(`no voice is offered where the computer has none of its own for the language, in ${language}`, async () => {
    opened = await openApp({ language })
    await withVoices(opened.page, [cloud, stranger])
    const { dialog } = await openSettings(opened.page)
    await expect(dialog.getByRole('heading', { name: settings.groups.look })).toBeVisible()
    await expect(dialog.getByLabel(settings.readingVoice)).toHaveCount(0)
  })

  test(`one click gives the app to a child, in ${language}`, async () => {
    opened = await openApp({ language })
    const { page } = opened
    const { dialog } = await openSettings(page)
    await radio(dialog, settings.writer, settings.writers.child).check()
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(
      appWords[language].child.home.title,
    )
  })
}
