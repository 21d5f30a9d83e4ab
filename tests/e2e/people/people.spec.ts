import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { makeDraft } from '#tests/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const { recipient } = makeDraft()
const letters = ['Garage Simard', 'Éco-centre'].map((organisation) =>
  makeDraft({ recipient: { ...recipient, organisation, city: 'Lévis' } }),
)
const named = (words: string, name: string) => words.replace('{{name}}', name)

test('somebody written to is changed for the letters to come, with the keyboard alone, and written to again', async () => {
  opened = await openApp({ language: 'fr', letters: letterFiles(letters) })
  const { page, folder } = opened
  const { words, button } = person(page, 'fr')
  const { people, party } = words
  await button(people.title).press('Enter')
  const dialog = page.getByRole('dialog', { name: people.title })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Garage Simard', 'Éco-centre'])

  await button(named(people.changeNamed, 'Garage Simard')).press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Garage Simard' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByLabel(party.organisation)).toBeFocused()
  await dialog.getByLabel(party.organisation).fill('')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(people.nameless)).toBeVisible()
  await dialog.getByLabel(party.organisation).fill('Garage Simard et fille')
  await dialog.getByLabel(party.role).fill('Direction')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText('Garage Simard et fille')

  await button(named(people.writeNamed, 'Garage Simard et fille')).press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: words.home.doors.thankful.title })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Garage Simard et fille').first()).toBeVisible()
  await expect(page.getByText('Direction').first()).toBeVisible()
  const first = await readFile(join(folder, 'Two Lines', '0.twolines'), 'utf8')
  expect(first).toContain('"Garage Simard"')
})

test('somebody removed is offered no more, and comes back at once when that was a mistake', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles(letters) })
  const { page } = opened
  const { words, button, enter, goTo } = person(page, 'en')
  const { people } = words
  await button(people.title).click()
  const dialog = page.getByRole('dialog', { name: people.title })
  const names = dialog.getByRole('heading', { level: 3 })
  await button(named(people.removeNamed, 'Éco-centre')).press('Enter')
  await expect(names).toHaveText(['Garage Simard'])
  await expect(button(people.takeBack)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names).toHaveCount(2)
  await button(named(people.removeNamed, 'Éco-centre')).click()
  await expect(names).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(button(people.title)).toBeFocused()

  await enter('thankful')
  await goTo('recipient')
  await expect(button('Garage Simard')).toBeVisible()
  await expect(button('Éco-centre')).toHaveCount(0)
})
