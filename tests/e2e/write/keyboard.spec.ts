import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'

/** Presses Tab until the focus is on the control of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus')
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    const said = await focused.evaluateAll(([element]) => element?.getAttribute('aria-label') ?? element?.textContent)
    if (said?.includes(name)) return
  }
  throw new Error(`The Tab key never reached "${name}"`)
}

test('two answers become a Word document by the keyboard alone', async () => {
  const opened = await openApp()
  const { page, folder } = opened
  const { words, heading, sentences } = person(page, 'en')
  await mkdir(join(folder, 'produced'))
  await answerSaveDialogs(opened)
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeFocused()

  await tabTo(page, words.home.doors.disappointed.title)
  await page.keyboard.press('Enter')
  await expect(page.locator('#answer-what')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('playing in the tournament')
  await page.keyboard.press('Control+Enter')
  await expect(heading('why')).toBeVisible()
  await page.keyboard.type('nobody told us')
  await page.keyboard.press('Control+Enter')
  await expect(heading('recipient')).toBeVisible()
  await page.keyboard.type('Table Tennis Federation')
  await page.keyboard.press('Enter')
  await expect(heading('moment')).toBeVisible()
  await expect(sentences.filter({ hasText: 'I was looking forward to playing in the tournament.' })).toBeVisible()

  await page.keyboard.press('Shift+Tab')
  await tabTo(page, words.bar.send)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words.send.title })).toBeFocused()
  await tabTo(page, words.send.docx.action)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/\.docx is in/)).toBeVisible({ timeout: 20_000 })
  expect(await readdir(join(folder, 'produced'))).toHaveLength(1)
  await opened.close()
})
