import { expect, type Page } from '@playwright/test'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#locales/registry'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { sentStory } from '../driving/sent-story'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const windows = [
  { width: 1280, height: 800, zoom: 1 },
  { width: 900, height: 600, zoom: 1 },
  { width: 1280, height: 800, zoom: 2 },
  { width: 900, height: 600, zoom: 1.25 },
] as const

/** A letter that thanks, with a badge on its second page, to be sent or sent already. */
async function withBadge(language: TestedLanguage, sent = false) {
  const deed = story(language, 'good-deed')
  const badge = { ...newBadge(deed, languageOf(deed.convention)), joined: true }
  const draft = sent ? { ...sentStory(deed), badge } : { ...deed, badge }
  const opened = await openApp({ language, letters: letterFiles([draft]) })
  const me = { ...person(opened.page, language), page: opened.page, opened }
  await openLetter(me, 'Bureau des permis')
  const reading = opened.page.getByRole('dialog', { name: me.words.page.label })
  return { ...me, reading, enlarge: me.button(me.words.page.enlarge) }
}

async function turnInto({ app, page }: OpenApp, { width, height, zoom }: (typeof windows)[number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, asked) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(asked.width, asked.height)
      window?.webContents.setZoomFactor(asked.zoom)
    },
    { width, height, zoom },
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / zoom))
}

const textSize = (page: Page, where: string) =>
  page
    .locator(`${where} .page`)
    .first()
    .evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize))
const size = (page: Page) => textSize(page, '.reading')

for (const language of ['fr', 'en'] as const) {
  test(`the letter is read alone, large, with its second page, at every size of the window, in ${language}`, async () => {
    const { page, opened, reading, enlarge } = await withBadge(language)
    const onSheet = await textSize(page, '.page-pane')
    await enlarge.press('Enter')
    await expect(reading.getByRole('article')).toContainText('Mariette')
    await expect(reading.getByRole('img', { name: /Mariette/ })).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await size(page)).toBeGreaterThan(1.5 * onSheet)
    for (const window of windows) {
      await turnInto(opened, window)
      const room = await reading.evaluate((dialog) => {
        const { left, top, width, height } = dialog.getBoundingClientRect()
        return [left, top, width - innerWidth, height - innerHeight, dialog.scrollWidth - dialog.clientWidth]
      })
      expect(room, JSON.stringify(window)).toEqual([0, 0, 0, 0, 0])
      expect(await size(page)).toBeGreaterThanOrEqual(17)
    }
    await opened.close()
  })
}

test('keys, buttons and the wheel make it larger and smaller, Escape closes it, and the focus goes back', async () => {
  const { page, opened, reading, enlarge, button, words } = await withBadge('en')
  await enlarge.press('Enter')
  await expect(reading.getByRole('heading', { level: 2 })).toBeFocused()
  const first = await size(page)
  await page.keyboard.press('+')
  const second = await size(page)
  expect(second).toBeGreaterThan(first)
  await page.keyboard.press('Control+-')
  await expect.poll(() => size(page)).toBe(first)
  await button(words.page.reading.larger).click()
  await expect.poll(() => size(page)).toBe(second)
  await page.mouse.move(600, 400)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 100)
  await page.keyboard.up('Control')
  await expect.poll(() => size(page)).toBe(first)
  expect(await reading.evaluate((dialog) => dialog.scrollTop)).toBe(0)
  // What is read grows, not the window.
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1)
  await page.keyboard.press('End')
  await expect(reading.getByRole('img', { name: /Mariette/ })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(reading).toBeHidden()
  await expect(enlarge).toBeFocused()
  await opened.close()
})

test('a letter that was sent is read the same way', async () => {
  const { page, opened, reading, enlarge } = await withBadge('fr', true)
  const onSheet = await textSize(page, '.page-pane')
  await enlarge.click()
  await expect(reading.getByRole('article')).toContainText('Mariette')
  expect(await size(page)).toBeGreaterThan(1.5 * onSheet)
  await opened.close()
})

test('an adult reads a child’s letter large before deciding', async () => {
  const asked = { ...story('fr', 'tournament'), at: 'send' } as const
  const opened = await openApp({ language: 'fr', letters: letterFiles([asked]) })
  const { page } = opened
  const me = { ...person(page, 'fr'), page, opened }
  await openLetter(me, asked.recipient.organisation)
  const read = page
    .getByRole('region', { name: me.words.parent.title })
    .getByRole('button', { name: me.words.page.enlarge })
  await read.press('Enter')
  const reading = page.getByRole('dialog', { name: me.words.page.label })
  await expect(reading.getByRole('article')).toContainText('tournoi')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(read).toBeFocused()
  await opened.close()
})
