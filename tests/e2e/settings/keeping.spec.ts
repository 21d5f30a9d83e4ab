import { expect } from '@playwright/test'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
test.beforeEach(async () => {
  opened = await openApp({ language: 'fr' })
})
test.afterEach(() => opened.close())

test('going back and forth never loses a word', async () => {
  const me = person(opened.page, 'fr')
  await me.enter('thankful')
  await me.answer.fill('Mariette')
  await me.goOn()
  await me.answer.fill('son sourire')
  await me.goOn()
  await me.field(me.words.moment.place).fill('au comptoir')
  await me.button(me.words.common.back).click()
  await me.button(me.words.common.back).click()
  await expect(me.heading('thanked')).toBeVisible()
  await expect(me.answer).toHaveValue('Mariette')
  await me.button(me.words.write.next).click()
  await me.button(me.words.write.next).click()
  await expect(me.field(me.words.moment.place)).toHaveValue('au comptoir')
  await me.goTo('writer')
  await me.field(me.words.party.writerName).fill('Andrée')
  await me.button(me.words.bar.send).click()
  await me.goTo('thanked')
  await expect(me.answer).toHaveValue('Mariette')
  await me.goHome()
  await me.button(me.words.drafts.continueNamed.replace('{{title}}', 'Mariette')).click()
  await expect(me.answer).toHaveValue('Mariette')
  await me.goTo('writer')
  await expect(me.field(me.words.party.writerName)).toHaveValue('Andrée')
})

test('the app opens again at the same question', async () => {
  const me = person(opened.page, 'fr')
  await me.enter('disappointed')
  await me.answer.fill('Personne n’est venu')
  await me.goTo('ask')
  await me.answer.fill('une réponse')
  await opened.app.close()

  opened = await openApp({ language: 'fr', home: opened.folder })
  const again = person(opened.page, 'fr')
  await expect(again.heading('ask')).toBeVisible()
  await expect(again.answer).toHaveValue('une réponse')
  await expect(again.sentence('Je vous écris parce que personne n’est venu.')).toBeVisible()
})

test('a word typed as the window closes is kept, though the app is at work and has not heard of it', async () => {
  const me = person(opened.page, 'fr')
  await me.enter('disappointed')
  await me.answer.fill('Personne n’est venu')
  await opened.page.evaluate(() => {
    setTimeout(() => document.execCommand('insertText', false, ', en mars'), 300)
  })
  await opened.app.evaluate(({ BrowserWindow }) => {
    const until = Date.now() + 1000
    while (Date.now() < until) continue
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  await opened.app.waitForEvent('close')

  opened = await openApp({ language: 'fr', home: opened.folder })
  await expect(person(opened.page, 'fr').answer).toHaveValue('Personne n’est venu, en mars')
})

test('the language of the letter changes without a word of it lost', async () => {
  const me = person(opened.page, 'fr')
  await me.enter('disappointed')
  await me.answer.fill('Personne n’est venu')
  const choice = opened.page.getByLabel(me.words.page.convention)
  await choice.selectOption('en-CA')
  await expect(me.answer).toHaveValue('Personne n’est venu')
  await expect(me.sentence('I am writing because Personne n’est venu.')).toBeVisible()
  await choice.selectOption('fr-CA')
  await expect(me.sentence('Je vous écris parce que personne n’est venu.')).toBeVisible()
})

test('the app speaks the other language at once, and remembers it', async () => {
  await person(opened.page, 'fr').button('English').click()
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(person(opened.page, 'en').words.home.title)
  await expect(opened.page.locator('html')).toHaveAttribute('lang', 'en')
  await opened.app.close()
  opened = await openApp({ language: 'fr', home: opened.folder })
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(person(opened.page, 'en').words.home.title)
})

test('a letter is duplicated, deleted and taken back', async () => {
  const { page } = opened
  const me = person(page, 'fr')
  const { drafts } = me.words
  const named = (words: string) => me.button(words.replace('{{title}}', 'Personne n’est venu'))
  await me.enter('disappointed')
  await me.answer.fill('Personne n’est venu')
  await me.goHome()
  await me.choose('Personne n’est venu', drafts.duplicateNamed)
  await expect(me.answer).toHaveValue('Personne n’est venu')
  await me.goHome()
  await expect(named(drafts.continueNamed)).toHaveCount(2)

  await me.choose('Personne n’est venu', drafts.deleteNamed)
  await expect(named(drafts.continueNamed)).toHaveCount(1)
  await expect(named(drafts.continueNamed)).toBeFocused()
  await me.button(drafts.takeBack).click()
  await expect(named(drafts.continueNamed)).toHaveCount(2)

  await me.choose('Personne n’est venu', drafts.deleteNamed)
  await expect(named(drafts.continueNamed)).toHaveCount(1)
  await me.choose('Personne n’est venu', drafts.deleteNamed)
  await expect(page.getByText(drafts.empty)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(named(drafts.continueNamed)).toHaveCount(1)
})

test('an empty letter says what is missing and leads to its first question', async () => {
  const me = person(opened.page, 'fr')
  await me.enter('both')
  await me.button(me.words.bar.send).click()
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(me.words.send.notReady)
  await me.button(me.words.send.firstQuestion).click()
  await expect(me.heading('thanked')).toBeVisible()
})
