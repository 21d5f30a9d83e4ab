import { expect, type Page } from '@playwright/test'
import { appWords } from '#tests/languages'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

// What scrolls up and down must not scroll sideways (WCAG 1.4.10).
const sideways = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, .home, dialog[open], .letter-screen')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} in ${clientWidth}`),
  )

/** The window at 400 %: as wide as 320 pixels. */
async function enlarge({ app }: OpenApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 1024)
    window?.webContents.setZoomFactor(4)
  })
}

for (const language of ['fr', 'en'] as const) {
  const { welcome, settings, common } = appWords[language]

  const walk = async (page: Page) => {
    const { button, enter, goHome } = person(page, language)
    expect(await sideways(page), 'the first start').toEqual([])
    await button(new RegExp(`^${welcome.writer.adult.title}`)).click()
    await expect(button(settings.about)).toBeAttached()
    expect(await sideways(page), 'home').toEqual([])
    await button(settings.title).click()
    expect(await sideways(page), 'settings').toEqual([])
    await button(common.close).click()
    await button(settings.about).click()
    expect(await sideways(page), 'about').toEqual([])
    await button(common.close).click()
    await enter('disappointed')
    expect(await sideways(page), 'a letter').toEqual([])
    await goHome()
  }

  test(`nothing goes sideways at 400 %, in ${language}`, async () => {
    opened = await openApp({ language, settings: {} })
    await enlarge(opened)
    await expect.poll(() => opened.page.evaluate(() => innerWidth)).toBeLessThanOrEqual(320)
    await walk(opened.page)
  })

  test(`nothing goes sideways with text of twice its size, in OpenDyslexic, widely spaced, in ${language}`, async () => {
    opened = await openApp({ language, settings: { textSize: 200, typeface: 'dyslexic', spacing: 'wide' } })
    await opened.page.evaluate(() => document.fonts.ready)
    await walk(opened.page)
  })
}
