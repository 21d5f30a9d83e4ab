import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { plainPdf } from '#tests/plain-pdf'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
let me: Person
test.beforeEach(async () => {
  opened = await openApp()
  me = person(opened.page, 'en')
})
test.afterEach(() => opened.close())

const confirmation = [
  'Harbour Lamp Co.',
  '18 Wharf Street',
  'Halifax, NS  B3H 3E2',
  'Order number: HL-20417',
  'Order date: November 3, 2026',
  'Subtotal $120.00',
  'Order total: $138.00',
].join('\n')

test('what a confirmation tells goes into its fields by a click, and nothing by itself', async () => {
  const { page } = opened
  const { confirmation: words, matter } = me.words
  const reference = page.getByLabel(`${matter.reference} (${me.words.common.optional})`, { exact: true })
  await me.enter('disappointed')
  await me.answer.fill('the lamp came broken')
  await me.goOn()
  await me.answer.fill('it was a present')
  await me.goOn()
  await me.goTo('matter')
  await expect(page.getByLabel(words.text)).toHaveCount(0)
  await me.unfold(me.words.matter.confirmation)

  await page.getByLabel(words.text).focus()
  await opened.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), confirmation)
  await page.keyboard.press('Control+V')
  const facts = page.getByRole('list', { name: words.list }).getByRole('listitem')
  await expect(facts.first()).toBeVisible()
  await expect(reference).toHaveValue('')

  const order = facts.filter({ hasText: 'HL-20417' })
  await expect(order).toContainText('Order number: HL-20417')
  await order.getByRole('button').click()
  await expect(reference).toHaveValue('HL-20417')
  await expect(order.getByRole('button', { name: words.there })).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(reference).toHaveValue('')

  await facts.filter({ hasText: '$138.00' }).getByRole('button').click()
  await expect(page.getByRole('main')).toContainText('Could you please refund $138.00?')
})

test('a PDF with text is read, and what can not be read says so', async () => {
  const { page, folder } = opened
  const { confirmation: words } = me.words
  const pdf = join(folder, 'invoice.pdf')
  await writeFile(pdf, plainPdf([['Order number', 'HL-20417']]))
  await me.enter('disappointed')
  await me.answer.fill('the lamp came broken')
  await me.goOn()
  await me.answer.fill('it was a present')
  await me.goOn()
  await me.goTo('matter')
  await me.unfold(me.words.matter.confirmation)
  await page.locator('.facts input[type="file"]').setInputFiles(pdf)
  await expect(page.getByRole('listitem').filter({ hasText: 'HL-20417' })).toBeVisible()
  await writeFile(pdf, '%PDF-1.7 nothing more')
  await page.locator('.facts input[type="file"]').setInputFiles(pdf)
  await expect(page.getByText(words.unreadable)).toBeVisible()
})
