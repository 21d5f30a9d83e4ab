import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { hopedFor } from '#letter/conversation/hoped-for'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import { inWords, sentDaysAgo } from '../driving/sent-days-ago'
import { story } from '../screens/home'
import { openApp } from '../driving/open-app'
import { answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test(`by keyboard, a letter is told as sent, read as it went, and written anew: ${language}`, async () => {
    await sendThirtySeconds(language)
  })

  test(`by keyboard, the kind answer to a child's letter is kept with it, and it is closed: ${language}`, async () => {
    await answerTournament(language)
  })
}

async function sendThirtySeconds(language: TestedLanguage) {
  const letters = letterFiles([story(language, 'thirty-seconds')])
  const opened = await openApp({ language, letters })
  const { page, folder } = opened
  const me = person(page, language)
  const { sent, send, bar, dates, shelf } = me.words
  const waiting = sentDaysAgo(story(language, 'thirty-seconds'), 3)
  const posted = sentOf(waiting)?.on ?? ''
  const hoped = hopedFor(waiting, languages.weeksInTheMail(waiting.convention))?.day ?? ''
  await mkdir(join(folder, 'produced'))
  await answerSaveDialogs(opened)
  const clean = async () => expect(await violations(page)).toEqual([])
  const item = page.getByRole('listitem').filter({ hasText: 'Chez Rosaire' })
  const question = page.getByRole('region', { name: sent.question.title })

  await item.getByRole('button').first().press('Enter')
  await me.button(bar.send).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeVisible()
  await expect(question).toBeHidden()
  await me.button(send.docx.action).press('Enter')
  await expect(me.button(send.show)).toBeVisible({ timeout: 20_000 })
  // A document by itself goes nowhere: nothing is asked yet.
  await expect(question).toHaveCount(0)
  await me.otherMail()
  await me.button(send.copy.body).press('Enter')
  await expect(question).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(send.copy.afterBody)).toBeVisible()
  await clean()
  const places = await page.locator('.one-way, .along, .sent-question').evaluateAll(tops)
  await me.button(sent.question.notYet).press('Enter')
  await expect(me.button(sent.question.now)).toBeFocused()
  // "Not yet" moves nothing.
  expect(await page.locator('.one-way, .along, .sent-question').evaluateAll(tops)).toEqual(places)
  await me.goHome()
  await expect(item).toContainText(shelf.states.ready)

  await item.getByRole('button').first().press('Enter')
  await expect(me.button(sent.question.notYet)).toHaveCount(0)
  await me.button(sent.question.now).press('Enter')
  const line = page.locator('.sent-question')
  await expect(line.getByRole('radio', { name: sent.how.email })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(line.getByRole('radio', { name: sent.how.post })).toBeChecked()
  await line.getByLabel(sent.day).fill(posted)
  await clean()
  await me.seeSheet()
  const asWritten = await me.sentences.allTextContents()
  await me.button(sent.keep).press('Enter')

  const title = page.getByRole('heading', { level: 1, name: sent.title.post.split('{{')[0] ?? '' })
  await expect(title).toBeFocused()
  await expect(title).toContainText(inWords(posted, language))
  const asSent = page.getByRole('article', { name: sent.page })
  for (const sentence of asWritten) await expect(asSent).toContainText(sentence)
  await expect(asSent.getByRole('button')).toHaveCount(0)
  await clean()

  const waits = shelf.waiting.replace('{{date}}', inWords(hoped, language))
  const hope = dates.hoped.replace('{{date}}', inWords(hoped, language))
  await expect(page.getByRole('heading', { name: hope })).toBeVisible()
  await me.button(sent.hope.action).press('Enter')
  await expect(page.getByText(/\.ics (?:est dans|is in)/)).toBeVisible()
  const [reminder = ''] = (await readdir(join(folder, 'produced'))).filter((name) => name.endsWith('.ics'))
  expect(await readFile(join(folder, 'produced', reminder), 'utf8')).toContain(
    `DTSTART;VALUE=DATE:${hoped.replaceAll('-', '')}\r\n`,
  )

  await page.getByText(sent.more).press('Enter')
  await me.button(sent.copy.action).press('Enter')
  await expect(asSent).toHaveCount(0)
  await me.goTo('what')
  await me.beginWith(me.words.write.own)
  await me.answer.fill('Zut.')
  await expect(me.sentences.filter({ hasText: 'Zut.' })).toHaveCount(1)
  await me.goHome()
  await expect(item).toHaveCount(2)
  await expect(item.filter({ hasText: shelf.states.writing })).toHaveCount(1)
  const first = item.filter({ hasText: waits })
  await first.getByRole('button', { name: sent.read }).press('Enter')
  for (const sentence of asWritten) await expect(asSent).toContainText(sentence)
  await page.getByText(sent.more).press('Enter')
  await page.getByText(sent.again).press('Enter')
  await me.button(send.pdf.action).press('Enter')
  await expect(me.button(send.show)).toBeVisible({ timeout: 20_000 })
  expect(await readdir(join(folder, 'produced'))).toHaveLength(3)
  await expect(title).toBeVisible()
  await clean()
  await opened.close()
}

async function answerTournament(language: TestedLanguage) {
  const letters = letterFiles([story(language, 'tournament')])
  const opened = await openApp({ language, letters })
  const { page } = opened
  const me = person(page, language)
  const { sent, send, bar, shelf } = me.words
  const clean = async () => expect(await violations(page)).toEqual([])
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .first()
  await item.getByRole('button').first().press('Enter')
  await me.button(bar.send).press('Enter')
  await me.agree()
  await me.otherMail()
  await me.button(send.copy.body).press('Enter')
  await me.button(sent.question.yes).press('Enter')
  await me.button(sent.keep).press('Enter')
  await expect(page.getByText(sent.hope.parent)).toBeVisible()

  const words = language === 'fr' ? 'Ta lettre compte pour nous.' : 'Your letter matters to us.'
  await me.button(sent.answer.tell).press('Enter')
  await expect(page.getByRole('radio', { name: sent.answer.how.email })).toBeFocused()
  await page.getByRole('radio', { name: sent.answer.felt['kind-words'] }).press('Space')
  await page.getByLabel(sent.answer.text).fill(words)
  await clean()
  await me.button(sent.answer.keep).press('Enter')
  await expect(page.getByRole('heading', { name: sent.answer.title, exact: true })).toBeFocused()
  await expect(page.getByRole('blockquote')).toHaveText(words)
  await expect(page.getByText(sent.hope.parent)).toHaveCount(0)
  await clean()
  await me.goHome()
  await expect(item).toContainText(shelf.states.answered)

  await item.getByRole('button').first().press('Enter')
  await expect(page.getByRole('blockquote')).toHaveText(words)
  await me.button(sent.close.action).press('Enter')
  await expect(page.getByRole('heading', { name: sent.close.done })).toBeFocused()
  await clean()
  await me.goHome()
  await expect(item).toContainText(shelf.states.closed)
  await opened.close()
}

/** Where each of these elements stands. */
function tops(elements: readonly Element[]): readonly number[] {
  return elements.map((element) => element.getBoundingClientRect().top)
}
