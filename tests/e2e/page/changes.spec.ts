import { expect } from '@playwright/test'
import { channelOf } from '#electron/bridge/channels'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
let me: Person
test.beforeEach(async () => {
  opened = await openApp({ language: 'en' })
  me = person(opened.page, 'en')
  await me.enter('disappointed')
  await opened.page.getByRole('radio', { name: me.words.write.own }).check()
})
test.afterEach(() => opened.close())

test('a word typed is undone and redone by the keys, wherever the focus is', async () => {
  const { page } = opened
  await me.answer.pressSequentially('I am sad')
  await page.keyboard.press('Control+z')
  await expect(me.answer).toHaveValue('I am')
  await expect(me.answer).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(me.answer).toHaveValue('I')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+Z')
  await expect(me.answer).toHaveValue('I am sad')
  await me.goOn()
  await expect(me.heading('why')).toBeVisible()
  await me.button(me.words.common.undo).click()
  await expect(me.heading('what')).toBeVisible()
  await expect(me.answer).toHaveValue('I am')
})

test('undo and redo of the menu change the letter', async () => {
  await me.answer.pressSequentially('Why')
  const menu = (kind: 'undo' | 'redo') =>
    opened.app.evaluate(
      ({ BrowserWindow }, [channel, command]) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send(channel, { kind: command })
      },
      [channelOf('onCommand'), kind] as const,
    )
  await menu('undo')
  await expect(me.answer).toHaveValue('')
  await menu('redo')
  await expect(me.answer).toHaveValue('Why')
})

test('the caret stays at the words that an undo gave back', async () => {
  await me.answer.fill('I was sad yesterday')
  for (let step = 0; step < 'yesterday'.length; step += 1) await opened.page.keyboard.press('ArrowLeft')
  await opened.page.keyboard.type('only')
  await opened.page.keyboard.press('Control+z')
  await opened.page.keyboard.type('so, ')
  await expect(me.answer).toHaveValue('I was sad so, yesterday')
})

test('a beginning and what follows that do not go together are told, and the words stay without it in one step', async () => {
  const { page } = opened
  const { words } = me
  await page.getByRole('radio', { name: 'I am writing because…' }).check()
  await me.answer.fill('the wrong size')
  const told = page.getByRole('status').filter({ hasText: words.write.misfit })
  await expect(told).toHaveCount(1)
  await page.getByRole('button', { name: words.write.keepWithout }).click()
  await expect(told).toHaveCount(0)
  await expect(me.answer).toBeFocused()
  await expect(me.sentence('The wrong size.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(me.sentence('I am writing because the wrong size.')).toBeVisible()
})

test('another beginning keeps what was said', async () => {
  await me.answer.fill('play with my friends')
  await me.beginWith('I was looking forward to…')
  await expect(me.answer).toHaveValue('play with my friends')
  await expect(me.sentence('I was looking forward to play with my friends.')).toBeVisible()
  await me.beginWith(me.words.write.own)
  await expect(me.sentence('Play with my friends.')).toBeVisible()
})

test('a sentence is edited, brought back, removed and put back', async () => {
  const { page } = opened
  const { words } = me
  await me.answer.fill('We were sent away')
  const first = me.sentence('We were sent away.')
  await first.click()
  await me.button(words.sentence.edit).click()
  await page.getByLabel(words.sentence.editLabel).fill('We were sent home')
  await me.button(words.sentence.save).click()
  const changed = me.sentence('We were sent home.')
  await expect(changed).toBeFocused()

  await changed.press('Enter')
  await me.button(words.sentence.restore).click()
  await expect(first).toBeFocused()

  await first.press('Enter')
  await me.button(words.sentence.remove).click()
  await expect(first).toHaveCount(0)
  await expect(me.sentences.and(page.locator(':focus'))).toHaveCount(1)
  await me.button(words.aside.restoreNamed.replace('{{text}}', 'We were sent away.')).click()
  await expect(first).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(first).toHaveCount(0)
})

test('the salutation and the subject can be changed too', async () => {
  const { page } = opened
  await me.answer.fill('We were sent away')
  await me.sentences.first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByLabel(me.words.sentence.editLabel).fill('Dear all:')
  await page.keyboard.press('Enter')
  await expect(me.sentence('Dear all:')).toBeFocused()
})

test('the arrows go from sentence to sentence, and a sentence leads to its question', async () => {
  const { page } = opened
  await me.answer.fill('We were sent away')
  await me.goTo('ask')
  await me.sentences.first().focus()
  await page.keyboard.press('End')
  await expect(me.sentences.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(me.sentences.nth(1)).toBeFocused()
  await me.sentence('We were sent away.').press('Enter')
  await me.button(me.words.sentence.goTo).click()
  await expect(me.heading('what')).toBeVisible()
  await expect(me.answer).toBeFocused()
})

test('an edit whose answer changed is kept aside and offered back', async () => {
  const { page } = opened
  const { words } = me
  await me.answer.fill('We were sent away')
  await me.sentence('We were sent away.').click()
  await me.button(words.sentence.edit).click()
  await page.getByLabel(words.sentence.editLabel).fill('They sent us home')
  await page.keyboard.press('Enter')
  await me.answer.fill('Nobody came')
  await expect(page.getByText(words.aside.kept)).toBeVisible()
  await me.button(words.aside.restoreNamed.replace('{{text}}', 'They sent us home')).click()
  await expect(me.sentence('They sent us home.')).toBeVisible()
  await expect(me.sentence('Nobody came.')).toBeVisible()
})

test('a sentence is edited where it stands by a double click, and the signature leads to its question', async () => {
  const { page } = opened
  await me.answer.fill('I was sad.')
  await me.sentence('I was sad.').dblclick()
  await expect(page.getByLabel(me.words.sentence.editLabel)).toBeFocused()
  await page.keyboard.type(' All day.')
  await page.keyboard.press('Enter')
  await expect(me.sentence('I was sad. All day.')).toBeVisible()
  await me.goTo('writer')
  await me.field(me.words.party.writerName).fill('Romy Roy')
  await me.goTo('what')
  await page.getByRole('group', { name: me.words.page.label }).getByText('Romy Roy').last().click()
  await expect(me.heading('writer')).toBeVisible()
})
