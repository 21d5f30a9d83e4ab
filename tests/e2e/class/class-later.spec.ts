import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { child } from '../driving/child'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'
import { listed } from './class-letters'

test('later, a name is corrected, a letter that can’t be taken out is written in, and the last one is taken out and put back', async () => {
  const opened = await openApp({ language: 'fr' })
  const { page, folder } = opened
  const me = person(page, 'fr')
  const { class: words, drafts, party, child: ofChild, problems } = me.words
  const pupil = child(page, 'fr')
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const sheet = page.getByRole('group', { name: me.words.page.label })
  const named = (text: string, name: string) => page.getByText(text.replace('{{name}}', name))
  await me.button(words.entry).click()
  await page.getByLabel(words.make.names).fill('Ema\nNoé')
  await page.getByRole('radio', { name: drafts.kinds.disappointed }).click()
  await page.getByLabel(party.organisation).fill('Le musée')
  await me.button('Préparer 2 lettres').click()
  await expect(title('Le musée')).toBeFocused()

  await page.getByRole('button', { name: /^Ema/ }).click()
  const field = page.getByRole('textbox', { name: words.add.name })
  await me.button(words.pupil.correct).click()
  await field.fill('Noé')
  await page.keyboard.press('Enter')
  await expect(title('Noé 2')).toBeVisible()
  await expect(named(words.pupil.corrected, 'Noé 2')).toBeAttached()
  await expect(me.button(words.pupil.correct)).toBeFocused()
  // The number is the list's.
  await me.button(words.pupil.correct).click()
  await expect(field).toHaveValue('Noé')
  await page.keyboard.press('Enter')
  await expect(me.button(words.pupil.correct)).toBeFocused()
  await expect(sheet).toContainText('Noé')
  await expect(sheet).not.toContainText('Noé 2')
  expect((await listed(page)).letters.map(({ name }) => name)).toEqual(['Noé 2', 'Noé'])

  const letters = join(folder, 'Two Lines')
  await rename(letters, join(folder, 'away'))
  await me.button(words.pupil.remove).click()
  await expect(page.getByRole('alert').filter({ hasText: problems['folder-gone'].title }).first()).toBeVisible()
  await rename(join(folder, 'away'), letters)
  await me.button(words.read.hand.replace('{{name}}', 'Noé 2')).click()
  await expect(pupil.answer).toBeFocused()
  // What the adult did is not the child's to undo.
  await page.keyboard.press('Control+z')
  await expect(pupil.letter).toContainText('Noé')
  await page.keyboard.type('la baleine n’était pas là')
  await pupil.button(words.wall.back).click()
  await me.button(ofChild.home.adult).click()
  await me.passAsGrownUp()
  await expect(title('Le musée')).toBeFocused()

  const takeOut = async (name: string) => {
    await page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await expect(title(name)).toBeVisible()
    await me.button(words.pupil.remove).click()
    await expect(named(words.pupil.removed, name)).toBeFocused()
  }
  await page.getByRole('button', { name: /^Noé 2/ }).click()
  await expect(me.sentences.filter({ hasText: 'la baleine' })).toBeVisible()
  await me.button(words.read.back).click()
  await takeOut('Noé 2')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Noé 2/ })).toBeFocused()
  await takeOut('Noé 2')
  await takeOut('Noé')
  await expect(title('Le musée')).toBeVisible()
  await expect(me.button(words.toWall.go)).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await me.button(drafts.takeBack).click()
  await expect(page.getByRole('button', { name: /^Noé/ })).toBeFocused()
  await expect(me.button(words.toWall.go)).toBeVisible()
  await opened.close()
})

test('later, a letter is taken out and put back, a child writes at once, and is read where the next takes over', async () => {
  const opened = await openApp({ language: 'fr' })
  const { page } = opened
  const me = person(page, 'fr')
  const { class: words, drafts, party, child: ofChild } = me.words
  const pupil = child(page, 'fr')
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const line = (name: string) => page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) })
  const names = async () => (await listed(page)).letters.map(({ name }) => name)
  await me.button(words.entry).click()
  await page.getByLabel(words.make.names).fill('Ema\nNoé\nLéa')
  await page.getByRole('radio', { name: drafts.kinds.disappointed }).click()
  await page.getByLabel(party.organisation).fill('Le musée')
  await me.button('Préparer 3 lettres').click()
  await expect(title('Le musée')).toBeFocused()

  await line('Ema').click()
  await expect(page.getByText(words.read.nothing.replace('{{name}}', 'Ema'))).toBeVisible()
  await expect(page.getByText(words.read.empty)).toBeVisible()
  await me.button(words.pupil.correct).click()
  await page.getByRole('textbox', { name: words.add.name }).fill('Léa')
  await page.keyboard.press('Enter')
  await expect(title('Léa 2')).toBeVisible()
  await expect(me.button(words.pupil.correct)).toBeFocused()
  await expect(page.getByRole('group', { name: me.words.page.label })).toContainText('Léa')
  expect(await names()).toEqual(['Léa 2', 'Noé', 'Léa'])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.pupil.removed.replace('{{name}}', 'Léa 2'))).toBeFocused()
  await expect(line('Léa 2')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(line('Léa 2')).toBeVisible()
  expect(await names()).toEqual(['Léa 2', 'Noé', 'Léa'])

  // One child writes, and leaves in the middle of a word; the next takes over.
  await line('Noé').click()
  await me.button(words.read.hand.replace('{{name}}', 'Noé')).click()
  await expect(pupil.answer).toBeFocused()
  await page.keyboard.type('la baleine n’ét')
  await pupil.button(words.wall.back).click()
  await page.getByRole('list').getByRole('button', { name: 'Léa 2' }).click()
  await expect(pupil.answer).toHaveValue('')
  await page.keyboard.type('moi aussi')
  await pupil.button(words.wall.back).click()
  await me.button(ofChild.home.adult).click()
  await me.passAsGrownUp()
  await expect(title('Le musée')).toBeFocused()
  await line('Noé').click()
  await expect(me.sentences.filter({ hasText: 'la baleine n’ét' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(me.sentences.filter({ hasText: 'moi aussi' })).toBeVisible()
  await opened.close()
})
