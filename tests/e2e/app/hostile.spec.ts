import { expect } from '@playwright/test'
import { longestText } from '#letter/text/limits'
import { questions } from '#letter/draft/questions'
import { hostileTexts } from '#tests/hostile-texts'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
let me: Person
let wrongs: string[]
test.beforeEach(async () => {
  opened = await openApp()
  me = person(opened.page, 'en')
  wrongs = []
  const { page } = opened
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()))
  page.on('pageerror', (error) => wrongs.push(error.message))
  page.on('dialog', (dialog) => {
    wrongs.push(dialog.message())
    void dialog.dismiss()
  })
})
test.afterEach(async () => {
  expect(wrongs).toEqual([])
  await opened.close()
})

for (const [name, text] of Object.entries(hostileTexts)) {
  if (text === '') continue
  test(`in every field, ${name} is text and nothing else`, async () => {
    test.slow()
    const { page } = opened
    const address = page.url()
    const scripts = await page.locator('script').count()
    await me.enter('disappointed')
    for (const { id } of questions.disappointed) {
      await expect(me.heading(id)).toBeVisible()
      for (const field of await me.answer.all()) await field.fill(text)
      await me.goOn()
    }
    await expect(page.getByRole('heading', { level: 1, name: /./ })).toBeVisible()
    expect(page.url()).toBe(address)
    expect(await page.locator('script').count()).toBe(scripts)
    expect(await page.locator('.page script, .page img').count()).toBe(0)
    await me.goHome()
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: new RegExp(`^${me.words.drafts.continue}:`) }).click()
    await me.goTo('what')
    expect(await me.answer.inputValue()).toBe(await asTyped(text))
  })
}

/** What a text area and a file make of a text: its line breaks are `\n`, its halves of characters a sign of their own. */
function asTyped(text: string): Promise<string> {
  const area = (value: string) => Object.assign(document.createElement('textarea'), { value }).value
  return opened.page.evaluate(area, text.toWellFormed())
}

test('a pasted megabyte is refused with clear words, and what was there stays', async () => {
  const { page } = opened
  await me.enter('disappointed')
  await me.answer.fill('We were sent away')
  await opened.app.evaluate(({ clipboard }) => clipboard.writeText('word '.repeat(200_000)))
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('alert')).toContainText('1,000,017')
  await expect(me.answer).toHaveValue('We were sent away')
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  await expect(me.answer).toHaveValue('We were sent away!')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a field holds as much as it says', async () => {
  await me.enter('disappointed')
  await me.answer.fill('a'.repeat(longestText))
  await expect(me.answer).toHaveValue('a'.repeat(longestText))
  await opened.page.keyboard.type('b')
  await expect(opened.page.getByRole('alert')).toBeVisible()
})

test('a date that cannot be is harmless', async () => {
  const { page } = opened
  await me.enter('disappointed')
  await me.answer.fill('We were sent away')
  await me.goTo('moment')
  const date = me.field(me.words.moment.date)
  await date.fill('0002-10-14')
  await expect(page.getByText(me.words.moment.badDate)).toBeVisible()
  await expect(me.sentence('Complaint')).toBeVisible()
  await date.fill('2026-10-14')
  await expect(page.getByText(me.words.moment.badDate)).toHaveCount(0)
  await expect(me.sentences.filter({ hasText: 'What happened on October' })).toHaveCount(1)
  await me.field(me.words.moment.until).fill('2026-10-01')
  await expect(page.getByText(me.words.moment.badOrder)).toBeVisible()
})
