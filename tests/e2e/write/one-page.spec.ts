import { expect, type Page } from '@playwright/test'
import { questionWords } from '#renderer/questions/question-words'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

const settings = { welcomed: true, asking: 'one-page' } as const
const answerTo = (page: Page, id: string) => page.locator(`#answer-${id}`)

async function enterOnePage(): Promise<OpenApp & { me: Person }> {
  const opened = await openApp({ settings })
  const me = person(opened.page, 'en')
  await me.enter('disappointed')
  await expect(answerTo(opened.page, 'what')).toBeFocused()
  return { ...opened, me }
}

test('all the questions come on one page at once, and one at a time again, at the same question', async () => {
  const opened = await openApp()
  const { page } = opened
  const me = person(page, 'en')
  const { asking } = me.words.speed
  await me.enter('disappointed')
  await me.answer.fill('we could not play')
  await me.goTo('effect')
  await me.button(me.words.settings.title).click()
  await page.getByRole('radio', { name: me.words.settings.askings['one-page'] }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: asking.title })).toBeVisible()
  await expect(answerTo(page, 'effect')).toBeInViewport()
  await expect(answerTo(page, 'what')).toHaveValue('we could not play')
  await answerTo(page, 'why').click()
  const told = page.evaluate(announcement, asking.oneByOneTold)
  await me.button(asking.oneByOne).click()
  await expect(me.heading('why')).toBeVisible()
  await told
  expect((await page.evaluate(() => window.bridge.start())).settings.asking).toBe('one-by-one')
  await opened.close()
})

test('each question is a group with its title, under one first heading', async () => {
  const { page, me, close } = await enterOnePage()
  const levels = await page
    .locator('main form')
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level) => level === 2)).toHaveLength(10)
  expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
  await expect(page.getByRole('group', { name: /What happened/ })).toContainText(me.words.write.essential)
  await close()
})

test('Enter goes to the next question, and from the last one to the sending', async () => {
  const { page, me, close } = await enterOnePage()
  await page.keyboard.type('we could not play')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('nobody called')
  await page.keyboard.press('Enter')
  await expect(answerTo(page, 'why')).toBeFocused()
  await expect(answerTo(page, 'what')).toHaveValue('we could not play\nnobody called')
  await page.keyboard.press('Enter')
  await expect(me.field(me.words.party.organisation)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(me.field(me.words.moment.date)).toBeFocused()
  await me.field(me.words.party.writerName).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: me.words.send.title })).toBeFocused()
  await close()
})

test('an undo leads to the question that it changes; the page and the list lead there too', async () => {
  const { page, me, close } = await enterOnePage()
  await page.keyboard.type('sad')
  await page.keyboard.press('Enter')
  await page.keyboard.type('late')
  await page.keyboard.press('Control+z')
  await expect(answerTo(page, 'why')).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(answerTo(page, 'what')).toHaveValue('')
  await expect(answerTo(page, 'what')).toBeFocused()
  await me.button(me.words.write.all).click()
  await me.button(questionWords('idea', 'en', 'adult').title).click()
  await expect(answerTo(page, 'idea')).toBeFocused()
  await page.keyboard.type('call us')
  await me.sentences.filter({ hasText: 'call us' }).click()
  await me.button(me.words.sentence.goTo).click()
  await expect(answerTo(page, 'idea')).toBeFocused()
  await close()
})

test('the beginning of an answer is always that of the letter, whatever else was changed', async () => {
  const { page, me, close } = await enterOnePage()
  const { manner, home } = me.words
  const begins = (id: string, text: string) => expect(page.locator(`#start-${id}`)).toContainText(text)
  await page.getByRole('radio', { name: 'A refund' }).check()
  await answerTo(page, 'ask').fill('the $80 fee')
  await begins('ask', 'Could you please refund')
  await me.button(manner.title).click()
  await page.getByRole('radio', { name: manner.tone.firm }).check()
  await begins('ask', 'I am asking you to refund')
  await page.keyboard.press('Escape')
  await me.goHome()
  await me.button(home.doors.thankful.title).click()
  await answerTo(page, 'thanked').fill('Mrs. Lang')
  await expect(page.getByRole('radio', { name: /^She took the time/ })).toBeVisible()
  await close()
})

test('leaving and coming back finds the question where one was', async () => {
  const { page, me, close } = await enterOnePage()
  await page.keyboard.type('we could not play')
  await answerTo(page, 'ask').click()
  await page.keyboard.type('a word of explanation')
  await expect(me.saved).toBeVisible()
  await me.goHome()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(answerTo(page, 'ask')).toBeFocused()
  await expect(answerTo(page, 'ask')).toHaveValue('a word of explanation')
  await close()
})

test('a child is asked one question at a time, whatever adults prefer', async () => {
  const { page, me, close } = await enterOnePage()
  await page.getByLabel(me.words.party.child).check()
  await expect(me.heading('writer', 'child')).toBeVisible()
  await expect(me.button(me.words.speed.asking.oneByOne)).toBeHidden()
  await close()
})

test('F1 tells what the keys do, and gives the focus back', async () => {
  const { page, me, close } = await enterOnePage()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: me.words.speed.shortcuts.title })
  await expect(help.getByText(me.words.speed.shortcuts.what.newLine)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(answerTo(page, 'what')).toBeFocused()
  await close()
})

test('those of other letters fill all their fields in one step; nothing is filled in unasked', async () => {
  const opened = await openApp({ settings })
  const { page } = opened
  const me = person(page, 'en')
  const { party, speed } = me.words
  await expect(me.button(me.words.home.doors.disappointed.title)).toBeVisible()
  await page.evaluate(async () => {
    const made = await window.bridge.createDraft({ door: 'thankful' })
    if (made.kind === 'failed') throw new Error(made.problem)
    const { draft } = made
    const writer = { ...draft.writer, name: 'Michelle Roy', city: 'Lévis' }
    const recipient = { ...draft.recipient, organisation: 'Garage Simard', city: 'Québec' }
    await window.bridge.keepWords({ words: { ...draft, writer, recipient } })
  })
  await me.enter('disappointed')
  const [to, from] = [
    page.getByRole('group', { name: speed.people.recipients }),
    page.getByRole('group', { name: speed.people.writers }),
  ]
  await expect(me.field(party.writerName)).toHaveValue('')
  await to.getByRole('button', { name: 'Garage Simard' }).press('Enter')
  await from.getByRole('button', { name: 'Michelle Roy' }).press('Enter')
  await expect(me.field(party.organisation)).toHaveValue('Garage Simard')
  await expect(me.field(party.city).first()).toHaveValue('Québec')
  await expect(me.field(party.city).last()).toHaveValue('Lévis')
  await page.keyboard.press('Control+z')
  await expect(me.field(party.writerName)).toHaveValue('')
  await expect(me.field(party.organisation)).toHaveValue('Garage Simard')
  await opened.close()
})

// Runs in the window: resolves once these words were given to screen readers, whatever is said after them.
function announcement(words: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = () => {
      if (document.querySelector('.aloud-only[role="status"]')?.textContent.includes(words)) resolve()
    }
    new MutationObserver(listen).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}
