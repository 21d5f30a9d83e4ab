import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appWords, checkWords, type TestedLanguage } from '#tests/languages'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { child, childWrites } from '../driving/child'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

const stories = { fr: frenchStories['tournament'], en: englishStories['tournament'] }

/** What Félix types, as the story tells it, with his own small letters. */
function told(language: TestedLanguage) {
  const { answers, recipient, writer, helper } = stories[language] ?? {}
  const { what, why } = answers ?? {}
  if (what?.kind !== 'own' || why?.kind !== 'frame' || !recipient || !writer || !helper) throw new Error('tournament')
  return { what: what.text, why: why.text, to: recipient.organisation, name: writer.name, helper: helper.name }
}

for (const language of ['fr', 'en'] as const) {
  test(`a child writes the letter of the tournament, from the first click to the parent's page, in ${language}`, async () => {
    const opened = await openApp({ language, settings: childWrites })
    const { page } = opened
    await page.setViewportSize({ width: 1280, height: 800 })
    const me = child(page, language)
    const { words } = me
    const story = told(language)

    await expect(me.heading(words.home.title)).toBeFocused()
    await me.door('disappointed')
    await me.isAsked('what')
    await expect(me.answer).toBeFocused()
    await page.keyboard.type(story.what)
    await me.button(words.write.next).click()
    await me.isAsked('why')
    await me.starter('why', 'child-understand').click()
    await expect(me.answer).toBeFocused()
    await page.keyboard.type(story.why)
    await me.button(words.write.next).click()
    await me.isAsked('recipient')
    await expect(page.getByRole('main').getByText(words.cheer.standing)).toBeVisible()
    await page.keyboard.type(story.to)
    await me.button(words.write.next).click()
    await me.isAsked('moment')
    await me.button(words.write.done).click()
    await me.isAsked('writer')
    await page.keyboard.type(story.name)
    await page.getByLabel(words.party.helper).fill(story.helper)
    await me.button(words.write.toEnvelope).click()
    await expect(me.heading(words.end.title)).toBeFocused()

    const { open } = await page.evaluate(() => window.bridge.start())
    expect(open).toMatchObject({
      register: 'child',
      answers: { what: { kind: 'own', text: story.what }, why: { kind: 'frame', text: story.why } },
      recipient: { organisation: story.to },
      writer: { name: story.name },
      helper: { name: story.helper },
    })
    await expect(me.letter).toContainText(language === 'fr' ? 'Je suis déçu de ne pas' : 'I am disappointed that')
    await me.button(words.end.adult).click()
    await expect(page.getByRole('heading', { level: 1, name: appWords[language].parent.title })).toBeVisible()
    await opened.close()
  })
}

test('a child goes the whole way by the keyboard alone', async () => {
  const opened = await openApp({ settings: childWrites })
  const { page } = opened
  const me = child(page, 'en')
  const { words } = me
  await expect(me.heading(words.home.title)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await me.isAsked('what')

  // Nothing written: Enter skips nothing, and says why.
  await page.keyboard.press('Enter')
  await me.isAsked('what')
  await expect(page.locator('form').getByText(words.write.missing)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: words.write.own })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(me.starter('what', 'child-could-not')).toBeChecked()
  await page.keyboard.press('Enter')
  await page.keyboard.type('play')
  await page.keyboard.press('Enter')
  await me.isAsked('why')
  await page.keyboard.type('nobody told us')
  await page.keyboard.press('Enter')
  for (const id of ['recipient', 'moment', 'expected'] as const) {
    await me.isAsked(id)
    await tabTo(page, words.write.skip)
    await page.keyboard.press('Enter')
  }
  await me.isAsked('effect')
  await page.keyboard.press('Tab')
  await expect(me.face('effect', 'disappointed')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(me.face('effect', 'sad')).toBeChecked()
  await tabTo(page, words.write.done)
  await page.keyboard.press('Enter')
  await me.isAsked('writer')
  await page.keyboard.type('Félix')
  await page.keyboard.press('Enter')
  await expect(me.heading(words.end.title)).toBeFocused()
  await tabTo(page, words.end.adult)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: appWords.en.parent.title })).toBeFocused()
  await opened.close()
})

async function tabTo(page: Awaited<ReturnType<typeof openApp>>['page'], name: string): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').textContent())?.includes(name)) return
  }
  throw new Error(`The Tab key never reached "${name}"`)
}

test('a feeling is chosen by its face and its word, and the letter says it', async () => {
  const opened = await openApp({ settings: childWrites })
  const { page } = opened
  await page.setViewportSize({ width: 1280, height: 800 })
  const me = child(page, 'en')
  await me.door('disappointed')
  await me.answer.fill('i culd not play')
  await me.button(me.words.write.next).click()
  await me.isAsked('why')
  await me.answer.fill('nobody told us')
  await me.button(me.words.write.next).click()
  for (const id of ['recipient', 'moment', 'expected'] as const) {
    await me.isAsked(id)
    await me.button(me.words.write.skip).click()
  }
  await me.isAsked('effect')
  await me.face('effect', 'sad').click()
  await expect(me.letter).toContainText(/sad\./)
  // The spelling stays the child's.
  await expect(me.letter).toContainText('I culd not play.')
  await page.keyboard.press('Control+z')
  await expect(me.letter).not.toContainText(/sad\./)
  await opened.close()
})

test('a child who tells the address of home, or whose folder is gone, is told gently, and keeps the words', async () => {
  const opened = await openApp({ settings: childWrites })
  const { page } = opened
  const me = child(page, 'en')
  await me.door('disappointed')
  await me.answer.fill('I live at 12 Maple Street')
  await expect(page.getByText(checkWords.en.remarks['child-home'].why)).toBeVisible()
  await expect(me.answer).toHaveValue('I live at 12 Maple Street')
  await me.answer.fill('You people always ruin everything!!!')
  await expect(page.getByText(checkWords.en.remarks['child-home'].why)).toBeHidden()
  await expect(page.getByText(checkWords.en.remarks['generalising'].child?.why ?? '')).toBeHidden()

  // What goes wrong is told in a child's words.
  const letters = join(opened.folder, 'Two Lines')
  await rm(letters, { recursive: true, maxRetries: 5 })
  await me.answer.fill('The pool was closed')
  const { problems, saving } = me.words
  await expect(page.getByRole('alert')).toContainText(`${saving.failed}${problems['folder-gone'].title}`)
  await expect(me.button(saving.tryAgain)).toBeVisible()
  // The app looks for its folder by itself.
  await mkdir(letters)
  await expect(page.getByText(saving.saved, { exact: true })).toBeVisible({ timeout: 20_000 })
  await opened.close()
})

test("a child's home has two doors and the child's letters: none of a grown-up's, nothing to lose", async () => {
  const before = await openApp()
  const grownUp = person(before.page, 'en')
  await grownUp.enter('disappointed')
  await grownUp.answer.fill('private matters')
  await expect(grownUp.saved).toBeVisible()
  await before.page.evaluate(() => window.bridge.changeSettings({ child: true }))
  await before.app.close()

  const opened = await openApp({ home: before.folder })
  const { page } = opened
  const me = child(page, 'en')
  await expect(me.heading(me.words.home.title)).toBeVisible()
  await expect(page.getByText('rivate matters')).toBeHidden()
  await me.door('thankful')
  await me.answer.fill('Mariette')
  await me.button(me.words.bar.home).click()
  await expect(page.getByRole('button', { name: 'Mariette' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveText([
    me.words.home.doors.disappointed.title + me.words.home.doors.disappointed.hint,
    me.words.home.doors.thankful.title + me.words.home.doors.thankful.hint,
    `Mariette${me.words.home.states.writing}`,
    me.words.home.adult,
  ])
  await page.getByRole('button', { name: 'Mariette' }).click()
  await expect(me.answer).toHaveValue('Mariette')
  await opened.close()
})

test('where there is no room beside the question, one button shows the letter', async () => {
  const opened = await openApp({ settings: childWrites })
  const { page } = opened
  await page.setViewportSize({ width: 900, height: 600 })
  const me = child(page, 'en')
  await me.door('disappointed')
  await me.answer.fill('nobody came')
  // Without room for its words, what tells that all is saved is no drawing beside the path: it is there to be heard.
  const saved = page.getByText(me.words.saving.saved, { exact: true })
  await expect(saved).toHaveCSS('clip-path', 'inset(50%)')
  await me.button(me.words.bar.see).click()
  await expect(page.getByRole('dialog', { name: me.words.page.title })).toContainText('Nobody came.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(me.button(me.words.bar.see)).toBeFocused()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(me.button(me.words.bar.see)).toBeHidden()
  await expect(saved).toHaveCSS('clip-path', 'none')
  await expect(me.letter).toContainText('Nobody came.')
  await opened.close()
})
