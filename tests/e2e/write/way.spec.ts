import { expect } from '@playwright/test'
import { questionWords } from '#renderer/questions/question-words'
import { child, childWrites } from '../driving/child'
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

test('an essential question without an answer stays, says what is missing, and has no way around it', async () => {
  const { page } = opened
  const { write } = me.words
  const missing = page.locator('form').getByText(write.missing)
  await me.enter('disappointed')
  await expect(me.button(write.skip)).toHaveCount(0)
  await me.button(write.next).click()
  await expect(missing).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: write.missing })).toHaveCount(1)
  await expect(me.answer).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(me.heading('what')).toBeVisible()
  await page.keyboard.type('nobody came')
  await expect(missing).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(me.heading('why')).toBeVisible()
})

test('behind every door two questions make the letter, then it can go, and the rest is extra', async () => {
  const { page } = opened
  const { write, home, send } = me.words
  for (const [door, two, third] of [
    ['disappointed', ['what', 'why'], 'recipient'],
    ['thankful', ['thanked', 'gesture'], 'moment'],
    ['both', ['thanked', 'what'], 'gesture'],
  ] as const) {
    await me.button(home.doors[door].title).click()
    for (const [index, id] of two.entries()) {
      await expect(me.heading(id)).toBeVisible()
      await expect(page.getByText(`Question ${String(index + 1)} of 2`)).toBeVisible()
      await expect(page.getByText(write.canGo)).toHaveCount(0)
      await me.answer.fill('a few words')
      await page.keyboard.press('Enter')
    }
    await expect(me.heading(third)).toBeVisible()
    await expect(page.getByText(/^Extra: 1 of/)).toBeVisible()
    await expect(page.getByText(write.canGo)).toBeVisible()
    await me.button(write.sendNow).click()
    await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeFocused()
    await me.goHome()
  }
})

test('the second click of a double click is no second step, forth or back', async () => {
  const { page } = opened
  const { write, common } = me.words
  await me.enter('disappointed')
  await me.answer.fill('nobody came')
  await me.button(write.next).dblclick()
  await expect(me.heading('why')).toBeVisible()
  await me.answer.fill('we were waiting')
  await page.keyboard.press('Enter')
  await expect(me.heading('recipient')).toBeVisible()
  await me.button(write.skip).dblclick()
  await expect(me.heading('moment')).toBeVisible()
  await me.button(common.back).dblclick()
  await expect(me.heading('recipient')).toBeVisible()
})

test('coming back to an answer, one writes on at its end', async () => {
  const { page } = opened
  await me.enter('disappointed')
  await expect(me.answer).toBeFocused()
  await page.keyboard.type('nobody came')
  await page.keyboard.press('Enter')
  await expect(me.heading('why')).toBeVisible()
  await me.button(me.words.common.back).click()
  await expect(me.heading('what')).toBeVisible()
  await page.keyboard.type(' at all')
  await expect(me.answer).toHaveValue('nobody came at all')
})

test('in a window enlarged twice the question and the letter take turns, and going somewhere shows it', async () => {
  const { page, app } = opened
  await me.enter('disappointed')
  await expect(me.answer).toBeFocused()
  await page.keyboard.type('nobody came')
  await expect(me.sentences.first()).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(2)
  })
  await expect(me.sentences.first()).toBeHidden()
  await expect(me.saved).toBeInViewport({ ratio: 1 })
  await page.getByRole('radio', { name: me.words.page.seen.page }).check()
  await expect(me.answer).toBeHidden()
  await me.sentences.filter({ hasText: 'nobody came' }).click()
  await me.button(me.words.sentence.goTo).click()
  await expect(me.answer).toBeFocused()
  await expect(me.sentences.first()).toBeHidden()
})

test('a key that is held down, or a long address, stays in its field: the question is still there', async () => {
  const { page } = opened
  const isInRoom = () =>
    me.answer.evaluate((field) => {
      const { left, right } = field.getBoundingClientRect()
      return left >= 0 && right <= (field.closest('main')?.getBoundingClientRect().right ?? 0) && field.scrollLeft === 0
    })
  const held = 'a'.repeat(400)
  await me.enter('disappointed')
  await me.answer.fill(`https://example.com/${held}`)
  await expect.poll(isInRoom).toBe(true)
  await page.evaluate((settings) => window.bridge.changeSettings(settings), childWrites)
  await page.reload()
  const felix = child(page, 'en')
  await felix.door('thankful')
  await felix.answer.fill(held)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(felix.answer).toBeInViewport({ ratio: 1 })
})

test('what a child types is never lost, and dots and sentences lead back to their questions', async () => {
  await opened.page.evaluate((settings) => window.bridge.changeSettings(settings), childWrites)
  await opened.page.reload()
  const { page } = opened
  await page.setViewportSize({ width: 1280, height: 800 })
  const felix = child(page, 'en')
  const { write } = felix.words
  await felix.door('disappointed')
  await felix.starter('what', 'child-could-not').check()
  await page.keyboard.type('play')
  await expect(felix.answer).toHaveValue('play')
  await page.keyboard.press('Enter')
  await felix.isAsked('why')
  await page.keyboard.type('nobody told us')
  await felix.button(write.next).click()
  for (const id of ['recipient', 'moment', 'expected'] as const) {
    await felix.isAsked(id)
    await felix.button(write.skip).click()
  }
  await felix.isAsked('effect')
  await page.keyboard.type('I cried')
  await expect(felix.answer).toHaveValue('I cried')
  await felix.letter.getByRole('button', { name: 'I could not play.' }).click()
  await felix.isAsked('what')
  await page.keyboard.type(' outside')
  await expect(felix.letter).toContainText('I could not play outside.')
  await felix.button(questionWords('effect', 'en', 'child').title).click()
  await felix.isAsked('effect')
  await expect(felix.answer).toHaveValue('I cried')
})
