import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

test('an address abroad stands in the order of its country, or as typed, and is there again at the next start', async () => {
  opened = await openApp({ language: 'fr' })
  const { page, folder } = opened
  const { words, button, enter, goTo, field, unfold } = person(page, 'fr')
  const { party } = words
  await enter('thankful')
  await goTo('writer')
  await field(party.writerName).fill('Ann Roy')
  await field(party.street).fill('36, rue du Parc')
  await field(party.city).fill('Lévis')
  await field(party.postalCode).fill('g6v 1a1')
  await goTo('recipient')
  await field(party.organisation).fill('Horizon')
  await unfold(party.address)
  await field(party.street).fill('10 High Street')
  await field(party.city).fill('London')
  await field(party.region).fill('Royaume-Uni')
  await field(party.postalCode).fill('sw1a 2aa')
  const letter = page.getByRole('group', { name: words.page.label })
  const written = (text: string) => letter.getByText(text, { exact: true })
  await expect(written('CANADA')).toHaveCount(0)

  await button(party.isCountry.replace('{{country}}', 'Royaume-Uni')).click()
  await expect(field(party.country)).toHaveValue('GB')
  await expect(field(party.country)).toBeFocused()
  await field(party.country).selectOption('')
  // By its first letters, as a list is used with the keyboard.
  await field(party.country).focus()
  await page.keyboard.type('Royaume')
  await expect(field(party.country)).toHaveValue('GB')
  for (const line of ['LONDON', 'SW1A 2AA', 'ROYAUME-UNI', 'CANADA']) await expect(written(line)).toBeVisible()

  await field(party.asTyped).check()
  for (const line of ['London', 'Royaume-Uni', 'sw1a 2aa']) await expect(written(line)).toBeVisible()
  await expect(written('ROYAUME-UNI')).toHaveCount(0)
  await field(party.street).fill('10 High Street\nFlat 2')
  await expect(written('Flat 2')).toBeVisible()
  await field(party.asTyped).uncheck()
  await page.keyboard.press('Control+z')
  await expect(field(party.asTyped)).toBeChecked()

  const letters = join(folder, 'Two Lines')
  const kept = async () => {
    const [name = ''] = (await readdir(letters)).filter((one) => one.endsWith('.twolines'))
    return readFile(join(letters, name), 'utf8')
  }
  await expect.poll(kept).toContain('"asTyped": true')
  await page.reload()
  await expect(field(party.country)).toHaveValue('GB')
  await expect(field(party.organisation)).toBeFocused()
  await expect(written('Flat 2')).toBeVisible()
})
