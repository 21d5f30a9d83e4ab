import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import type { TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

let opened: OpenApp | null = null
test.afterEach(() => opened?.close())

const restaurant = 'Restaurant Chez Rosaire'

for (const language of ['fr', 'en'] as const) {
  test(`a letter that has just gone is in its envelope, to whom it goes, with the day on a calendar: ${language}`, async () => {
    const { page, words } = await read(language, sentDaysAgo(story(language, 'thirty-seconds'), 0))
    await expect(page.getByRole('heading', { level: 1, name: words.sent.gone })).toBeFocused()
    await expect(page.locator('.sealed')).toBeVisible()
    await expect(page.locator('.departure')).toContainText(restaurant)
    const [month = '', day = ''] = await page.locator('.calendar-page > *').allTextContents()
    const hope = page.getByRole('heading', { name: words.sent.hope.title.split('{{')[0] ?? '' })
    await expect(hope).toContainText(month)
    await expect(hope).toContainText(day)
    await expectClean(page)
  })

  test(`while an answer can still come, one line says until when: ${language}`, async () => {
    const { page, words, button } = await read(language, sentDaysAgo(story(language, 'thirty-seconds'), 3))
    await expect(page.getByRole('heading', { name: words.dates.hoped.split('{{')[0] ?? '' })).toBeVisible()
    await expect(page.locator('.sealed')).toHaveCount(0)
    await expect(button(words.sent.hope.remind)).toHaveCount(0)
    await expectClean(page)
  })

  test(`once the day has passed, home tells it, and a reminder is two clicks away: ${language}`, async () => {
    const late = sentDaysAgo(story(language, 'thirty-seconds'), 40)
    const { page, words, button, heading } = await open(language, [late])
    await expectClean(page)
    await button(words.home.noReply).click()
    await expectClean(page)
    await expect(page.locator('.button.primary')).toHaveText([words.sent.hope.remind])
    await button(words.sent.hope.remind).click()
    await expect(heading('missing')).toBeVisible()
  })
}

test('of several letters past their day, home names the one that waits longest, and counts the others', async () => {
  const letters = [sentDaysAgo(story('en', 'tournament'), 40), sentDaysAgo(story('en', 'thirty-seconds'), 60)]
  const { button, words } = await open('en', letters)
  await expect(button(words.home.noReply)).toContainText(restaurant)
  await expect(button(words.home.noReply)).toContainText(words.home.others_one)
})

test('the sheet goes into its envelope once, in 400 ms; not at all where movement is not wanted', async () => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page, openFirst } = await open('en', [sentDaysAgo(story('en', 'thirty-seconds'), 0)])
    await page.emulateMedia({ reducedMotion })
    await openFirst()
    await expect(page.locator('.sealed')).toBeVisible()
    const styles = await page
      .locator('.sealed *')
      .evaluateAll((all) =>
        all
          .map((one) => getComputedStyle(one))
          .map((style) => [style.animationName, style.animationDuration, style.animationIterationCount]),
      )
    await opened?.close()
    opened = null
    return styles.filter(([name]) => name !== 'none').map(([, ...how]) => how)
  }
  expect(await moves('no-preference')).toEqual([
    ['0.4s', '1'],
    ['0.4s', '1'],
  ])
  expect(await moves('reduce')).toEqual([])
})

test('a child sees the envelope, big, and to whom it goes; no day is named', async () => {
  const settings = { welcomed: true, child: true }
  opened = await openApp({
    language: 'fr',
    settings,
    letters: letterFiles([sentDaysAgo(story('fr', 'tournament'), 40)]),
  })
  const { app, page, folder } = opened
  const { words } = person(page, 'fr')
  await page.getByRole('button', { name: words.child.home.states.sent }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.sent.goneChild })).toBeFocused()
  await expect(page.locator('.departure')).toContainText('Monsieur Lemieux')
  await expect(page.locator('.calendar-page')).toHaveCount(0)
  await expect(page.getByText(words.sent.hope.none)).toHaveCount(0)
  expect((await page.locator('.sealed').boundingBox())?.width).toBeGreaterThan(250)
  // What goes wrong there is told to a child too.
  await writeFile(join(folder, 'broken.twolines'), 'no letter')
  await answerOpenDialogs(opened, join(folder, 'broken.twolines'))
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+O')?.click()
  })
  await expect(page.getByRole('alert')).toContainText(words.child.problems.unreadable.todo)
  await expectClean(page)
})

async function open(language: TestedLanguage, letters: readonly Draft[]) {
  opened = await openApp({ language, settings: { welcomed: true, language }, letters: letterFiles(letters) })
  const { page } = opened
  const me = person(page, language)
  await expect(page.getByRole('heading', { level: 1, name: me.words.home.title })).toBeVisible()
  const openFirst = () => page.getByRole('listitem').filter({ hasText: restaurant }).getByRole('button').first().click()
  return { ...me, page, openFirst }
}

async function read(language: TestedLanguage, letter: Draft) {
  const me = await open(language, [letter])
  await me.openFirst()
  return me
}

async function expectClean(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
}
