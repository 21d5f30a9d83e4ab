import { expect, type Page } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { type TestedLanguage } from '#tests/languages'
import { answerOf, openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const stories = { fr: frenchStories, en: englishStories }

/** The app at the ways for this story to leave. */
async function atSending(language: TestedLanguage, name: string, answers: Draft['answers'] = {}) {
  const story = stories[language][name]
  if (!story) throw new RangeError(name)
  const letters = letterFiles([{ ...story, answers: { ...story.answers, ...answers }, at: 'send' }])
  const opened = await openApp({ language, letters })
  const me = person(opened.page, language)
  await opened.page
    .getByRole('listitem')
    .filter({ has: opened.page.getByRole('heading') })
    .getByRole('button')
    .first()
    .click()
  // A child's letter is agreed to first.
  if (story.register === 'adult') await me.sendBy('form')
  return { opened, page: opened.page, me, form: me.words.form }
}

const copied = ({ app }: OpenApp) => answerOf(() => app.evaluate(({ clipboard }) => clipboard.readText()))
const start = (said: string) => said.split('{{')[0] ?? ''

/** What stands in a field of a form with this limit, once the clipboard was pasted there. */
async function pasted({ app, page }: OpenApp, most: number): Promise<string> {
  await page.evaluate((limit) => {
    const field = document.createElement('textarea')
    field.id = 'their-form'
    field.maxLength = limit
    document.body.append(field)
    field.focus()
  }, most)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  const field = page.locator('#their-form')
  await expect(field).not.toHaveValue('')
  const value = await field.inputValue()
  await field.evaluate((one) => one.remove())
  return value
}

async function expectClean(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
}

for (const language of ['fr', 'en'] as const) {
  test(`a letter longer than a form takes goes there in pieces, each whole in the field, in ${language}`, async () => {
    const { opened, page, me, form } = await atSending(language, 'thirty-seconds')
    await me.otherMail()
    await me.button(me.words.send.copy.body).click()
    await expect.poll(() => copied(opened)).not.toBe('')
    await me.sendBy('form')
    // The same field cuts the text of the e-mail.
    expect(await pasted(opened, 300)).toHaveLength(300)

    await page.getByRole('radio', { name: '300' }).check()
    await expect(page.getByLabel(form.limit.label)).toHaveValue('300')
    const copy = me.button(start(form.pieces.copy))
    const texts: string[] = []
    const total = Number(/(\d+)\D*$/.exec((await copy.textContent()) ?? '')?.[1])
    expect(total).toBeGreaterThan(1)
    for (let piece = 1; piece <= total; piece += 1) {
      await expect(copy).toHaveText(
        form.pieces.copy.replace('{{number}}', String(piece)).replace('{{total}}', String(total)),
      )
      const text = await page.locator('.form-text').inputValue()
      await copy.press('Enter')
      await expect(copy).toBeFocused()
      const told = piece < total ? form.pieces.next.replace('{{number}}', String(piece)) : form.pieces.last
      await expect(page.getByText(told)).toBeVisible()
      expect(await pasted(opened, 300)).toBe(await copied(opened))
      expect(await copied(opened)).toBe(text)
      texts.push(text)
      await copy.focus()
    }
    await expectClean(page)
    expect(new Set(texts).size).toBe(total)
    const { open } = await page.evaluate(() => window.bridge.start())
    expect(open?.history.filter(({ kind }) => kind === 'left')).toHaveLength(2)
    await opened.close()
  })
}

test('the second click of a double click does not copy the next piece over the first', async () => {
  const { opened, page, me, form } = await atSending('en', 'thirty-seconds')
  await page.getByLabel(form.limit.label).fill('300')
  const text = await page.locator('.form-text').inputValue()
  await me.button(start(form.pieces.copy)).dblclick()
  await expect(page.getByText(form.pieces.next.replace('{{number}}', '1'))).toBeVisible()
  expect(await copied(opened)).toBe(text)
  await opened.close()
})

test('what can stay out is left out of the letter in one step, and undone in one', async () => {
  const { opened, page, me, form } = await atSending('en', 'thirty-seconds')
  await page.getByLabel(form.limit.label).fill('500')
  await me.seeSheet()
  const before = await me.sentences.allTextContents()
  const out = await page.locator('.form-out').getByRole('listitem').allTextContents()
  expect(out.length).toBeGreaterThan(1)
  await me.button(form.out.action_other).click()
  await expect(page.getByText(form.count.fits.split('}}').at(-1) ?? '')).toBeFocused()
  await expect(me.sentences).toHaveText(before.filter((sentence) => !out.some((one) => one.trim() === sentence)))
  await me.button(form.pieces.copyAll).click()
  await expect(page.getByText(me.words.send.copy.afterBody)).toBeVisible()
  expect(await pasted(opened, 500)).toBe(await copied(opened))
  expect(await copied(opened)).toContain('Please reply')
  await me.button(me.words.common.undo).click()
  await expect(me.sentences).toHaveText(before)
  await opened.close()
})

test('a child’s letter from which something is left out asks an adult again', async () => {
  const text = 'It was to be my first time away from home. My friends from the club are all going, and so is my coach.'
  const { opened, page, me, form } = await atSending('en', 'tournament', { effect: { kind: 'own', text } })
  await me.agree()
  await me.sendBy('form')
  await page.getByLabel(form.limit.label).fill('300')
  await expect(page.getByText(form.out.again)).toBeVisible()
  await expectClean(page)
  await me.button(form.out.action_one).click()
  await expect(page.getByRole('heading', { level: 1, name: me.words.parent.title })).toBeFocused()
  await me.agree()
  await me.sendBy('form')
  await page.getByLabel(form.limit.label).fill('300')
  await me.button(form.pieces.copyAll).click()
  await expect(page.getByText(me.words.send.copy.afterBody)).toBeVisible()
  expect((await copied(opened)).length).toBeLessThanOrEqual(300)
  await opened.close()
})

test('a form that counts otherwise is followed: new lines that count two, none at all, a short subject', async () => {
  const { opened, page, me, form } = await atSending('fr', 'thirty-seconds')
  const number = async () => Number(/\d+/.exec((await page.locator('.form-count').textContent()) ?? '')?.[0])
  const text = await page.locator('.form-text').inputValue()
  expect(await number()).toBe(text.length)
  await page.getByText(form.differently.title).click()
  await page.getByLabel(form.differently.newlines.two).check()
  expect(await number()).toBe(text.replaceAll('\n', '\r\n').length)
  await page.getByLabel(form.differently.oneLine).check()
  await expect(page.locator('.form-text')).toHaveValue(text.replace(/\n+/g, ' '))
  await page.getByLabel(form.differently.shortSubject.split('{{')[0] ?? '').check()
  await me.button(form.subject.copy).click()
  await expect(page.getByText(me.words.send.copy.afterSubject)).toBeVisible()
  expect((await copied(opened)).length).toBeLessThanOrEqual(40)
  await opened.close()
})
