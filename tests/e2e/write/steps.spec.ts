import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { formWhole } from '#letter/form/form-pieces'
import type { QuestionId } from '#letter/draft/questions'
import { makeDraft } from '#tests/draft'
import { languageOf, type TestedLanguage } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { letterQuestionWords, questionWords } from '#renderer/questions/question-words'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { counted, seconds, type Cost } from '../driving/counted'
import { expectTold, speeds } from '../driving/expect-told'
import { openApp, type OpenApp } from '../driving/open-app'
import { child, childWrites } from '../driving/child'
import { answerPrintDialog, answerSaveDialogs, captureAddresses } from '../driving/outside'
import { person, type Person } from '../driving/person'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { letterFiles } from '../driving/walk'
import { story } from '../screens/home'
import { more, tired, twoLines, type Tired } from './typed-by-hand'
import { test } from '../driving/test'

// The last file of all, and one of the longest: the workers share its tests.
test.describe.configure({ mode: 'parallel' })

for (const language of ['fr', 'en'] as const) {
  test(`a letter of two lines takes at most six screens, in ${language}`, async () => {
    const opened = await start(language, 'one-by-one')
    const { page } = opened
    const me = person(page, language)
    const hand = await counted(page)
    const { what, why } = twoLines[language]

    await hand.click(me.button(me.words.home.doors.disappointed.title))
    await expect(me.heading('what')).toBeVisible()
    await hand.write(what)
    await hand.press('Enter')
    await expect(me.heading('why')).toBeVisible()
    await hand.write(why)
    const cost = await sentByMail(opened, me, hand)

    expect(cost.screens).toBeLessThanOrEqual(6)
    await expectTold(`Two lines to an e-mail, ${language}`, cost)
    await opened.close()
  })

  test(`a reminder three weeks later takes four clicks, in ${language}`, async () => {
    const letters = letterFiles([sentDaysAgo(story(language, 'thirty-seconds'), 24)])
    const opened = await start(language, 'one-by-one', letters)
    const { page } = opened
    const me = person(page, language)
    const hand = await counted(page)

    await hand.click(me.button(me.words.home.noReply))
    await hand.click(me.button(me.words.sent.hope.remind))
    await expect(me.heading('missing')).toBeVisible()
    await hand.click(me.button(me.words.bar.send))
    await hand.click(me.button(me.words.send.docx.action))
    const cost = await saved(opened, await hand.cost())

    expect(cost.clicks).toBeLessThanOrEqual(4)
    await expectTold(`A reminder three weeks later, ${language}`, cost)
    await opened.close()
  })

  test(`a tired adult’s letter with seven slips is corrected and on its way in at most eight clicks, in ${language}`, async () => {
    const opened = await start(language, 'one-by-one')
    const { page } = opened
    const me = person(page, language)
    const hand = await counted(page)
    const { what, why } = tired[language]
    const lines = page
      .locator('form')
      .getByRole('button', { name: new RegExp(`^${me.words.remarks.words.put.split(/\s/)[0] ?? ''}`) })
    const all = page.locator('form').getByRole('button', { name: /^(?:Corriger|Correct) / })
    const correct = async ({ text, atOnce, chosen }: Tired) => {
      await hand.write(text)
      if (atOnce) await hand.click(all)
      for (const word of chosen) await hand.click(lines.filter({ hasText: word }))
      await expect(lines).toHaveCount(0)
    }

    await hand.click(me.button(me.words.home.doors.disappointed.title))
    await expect(me.heading('what')).toBeVisible()
    await correct(what)
    await hand.press('Enter')
    await expect(me.heading('why')).toBeVisible()
    await correct(why)
    const cost = await sentByMail(opened, me, hand)

    expect(cost.clicks).toBeLessThanOrEqual(8)
    expect(seconds(cost, speeds.average)).toBeLessThanOrEqual(150)
    await expectTold(`The tired adult with seven slips corrected, ${language}`, cost)
    await opened.close()
  })

  test(`a child changes the first sentence at the end, in three clicks, in ${language}`, async () => {
    const letters = letterFiles([{ ...story(language, 'tournament'), at: 'send' }])
    const opened = await openApp({ language, settings: childWrites, letters })
    const { page } = opened
    const { answer, button, heading, isAsked, words } = child(page, language)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const hand = await counted(page)

    await hand.click(page.getByRole('main').getByRole('listitem').getByRole('button').first())
    await expect(heading(words.end.title)).toBeVisible()
    await hand.click(page.locator('.page .sentence.by-writer').first())
    await isAsked('what')
    await expect(answer).toBeFocused()
    await hand.write(more[language])
    await hand.click(button(words.write.done))
    await expect(heading(words.end.title)).toBeVisible()
    await expect(page.locator('.page .sentence.by-writer').first()).toContainText(more[language].trim())
    const cost = await hand.cost()

    expect(cost.clicks).toBe(3)
    await expectTold(`A child’s first sentence changed at the end, ${language}`, cost)
    await opened.close()
  })

  test(`a full letter on one page takes at most three minutes, by the keyboard alone, in ${language}`, async () => {
    test.setTimeout(120_000)
    const draft = (language === 'fr' ? frenchStories : englishStories)['little-extra']
    if (!draft) throw new RangeError('little-extra')
    const opened = await start(language, 'one-page')
    const { page } = opened
    const { words } = person(page, language)
    const hand = await counted(page)
    const { press, tabTo, write } = hand
    const at = (label: string) => expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(label))

    const answer = async (id: QuestionId) => {
      const given = draft.answers[id]
      if (!given || given.kind === 'moment' || given.kind === 'matter') throw new RangeError(id)
      await expect(page.locator(`#answer-${id}`)).toBeFocused()
      const { all, first } = beginnings(id, draft, language)
      const wanted = all.indexOf(given.kind === 'frame' ? given.frame : given.kind)
      if (wanted !== first) {
        await press('Tab')
        const down = (wanted - first + all.length) % all.length
        const [key, times] = down <= all.length / 2 ? ['ArrowDown', down] : ['ArrowUp', all.length - down]
        for (let time = 0; time < times; time += 1) await press(key)
        await press('Enter')
      }
      await expect(page.locator(`#answer-${id}`)).toBeFocused()
      await write(given.text)
      await press('Enter')
    }
    const day = async (label: string, date: string) => {
      await tabTo(label)
      const [year = '', month = '', date_ = ''] = date.split('-')
      await write(language === 'fr' ? `${date_}${month}${year}` : `${month}${date_}${year}`)
    }

    await tabTo(words.home.doors.thankful.title)
    await press('Enter')
    for (const id of ['thanked', 'gesture'] as const) await answer(id)
    await at(words.moment.date)
    const { moment } = draft.answers
    if (moment?.kind !== 'moment') throw new RangeError('moment')
    await day(words.moment.date, moment.date)
    await day(words.moment.until, moment.until)
    await press('Enter')
    for (const id of ['extra', 'meaning'] as const) await answer(id)
    await at(words.party.organisation)
    await write(draft.recipient.organisation)
    await press('Enter')
    await at(words.matter.matter)
    await press('Enter')
    await at(words.party.writerName)
    await write(draft.writer.name)
    await tabTo(words.party.email)
    await write(draft.writer.email)
    await tabTo(words.party.city)
    await write(draft.writer.city)
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: words.send.title })).toBeFocused()

    const { today, open } = await page.evaluate(() => window.bridge.start())
    const letter = compose({ ...draft, variation: open?.variation ?? 0 }, languageOf(draft.convention), today)
    await expect(page.locator('[data-sentence]')).toHaveText(letterSentences(letter).map(({ text }) => text))
    await expect(page.getByRole('button', { name: words.send.docx.action })).toBeVisible()
    await tabTo(words.send.docx.action)
    await press('Enter')
    const cost = await saved(opened, await hand.cost())

    expect(cost.clicks).toBe(0)
    expect(seconds(cost, speeds.average)).toBeLessThanOrEqual(180)
    await expectTold(`The fifth story, all on one page, ${language}`, cost)
    await opened.close()
  })
}

for (const language of ['fr', 'en'] as const) {
  test(`a badge is added and printed with its letter in four clicks, in ${language}`, async () => {
    const letters = letterFiles([{ ...story(language, 'good-deed'), at: 'send' }])
    const opened = await start(language, 'one-by-one', letters)
    const { page } = opened
    const { button, words } = person(page, language)
    await answerPrintDialog(opened)
    const hand = await counted(page)

    await hand.click(firstLetter(page))
    await hand.click(button(words.badge.add))
    await hand.click(button(words.send.ways.post))
    await hand.click(button(words.send.print.action))
    await expect(page.getByText(words.send.print.after)).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('.along > details > summary')).toContainText(words.along.badge)
    const cost = await hand.cost()

    expect(cost.clicks).toBe(4)
    await expectTold(`A badge printed, ${language}`, cost)
    await opened.close()
  })
}

test('a letter of 1,046 characters goes into a form that takes 1,000, in five clicks', async () => {
  const [limit, longest] = [1000, 1046]
  const whole = (draft: Draft) => formWhole(compose(draft, languageOf('en-CA'), '2026-11-21'), formThatCounts).count
  const long = kettle('e'.repeat(longest - whole(kettle(''))))
  expect(whole(long)).toBe(longest)
  const opened = await openApp({ letters: letterFiles([long]) })
  const { page } = opened
  const { button, words } = person(page, 'en')
  const { form } = words
  await expect(firstLetter(page)).toBeVisible()
  const hand = await counted(page)

  await hand.click(firstLetter(page))
  await hand.click(button(words.send.ways.form))
  await hand.click(page.getByRole('radio', { name: limit.toLocaleString('en-CA') }))
  await hand.click(button(form.out.action_one))
  await hand.click(button(form.pieces.copyAll))
  await expect(page.getByText(words.send.copy.afterBody)).toBeVisible()
  const pasted = await opened.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(pasted.length).toBeLessThanOrEqual(limit)
  expect(pasted).toContain('Please refund the $80 by December 5.')
  await expectTold('A letter of 1,046 characters into a form of 1,000', await hand.cost())
  await opened.close()
})

const formThatCounts = { most: 1000, newline: 1, oneLine: false, shortSubject: false } as const

/** A letter about a kettle that makes this noise, ready to leave. */
function kettle(noise: string): Draft {
  const days = Array.from({ length: 19 }, (_, day) => `On day ${day + 10} it failed to heat once more, twice.`)
  const own = (text: string) => ({ kind: 'own' as const, text })
  const answers = {
    what: own(`The kettle that I bought from you does not heat. ${days.join(' ')} It goes e${noise}k.`),
    why: own('I paid $80 for it.'),
    ask: own('Please refund the $80 by December 5.'),
  }
  return makeDraft({ convention: 'en-CA', at: 'send', answers })
}

async function start(
  language: TestedLanguage,
  asking: 'one-by-one' | 'one-page',
  letters: Readonly<Record<string, string>> = {},
): Promise<OpenApp> {
  const opened = await openApp({ language, settings: { welcomed: true, asking }, letters })
  await mkdir(join(opened.folder, 'produced'))
  await answerSaveDialogs(opened)
  await expect(opened.page.getByRole('heading', { level: 1 })).toBeFocused()
  return opened
}

const firstLetter = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .getByRole('button')
    .first()

type Hand = Awaited<ReturnType<typeof counted>>

/** The letter is sent on its way: the message waits, written, in the mail app of the system. */
async function sentByMail(opened: OpenApp, { button, words }: Person, hand: Hand): Promise<Cost> {
  const addresses = await captureAddresses(opened)
  await hand.click(button(words.bar.send))
  await hand.click(button(words.send['mail-app'].action))
  await expect.poll(async () => (await addresses()).join('\n')).toMatch(/^mailto:/)
  return hand.cost()
}

/** The document is there. The system's own dialog, answered by the test, is one more screen, and Enter one more key. */
async function saved({ page, folder }: OpenApp, cost: Cost): Promise<Cost> {
  await expect(page.getByText(/\.docx (?:est dans|is in)/)).toBeVisible({ timeout: 20_000 })
  expect(await readdir(join(folder, 'produced'))).toHaveLength(1)
  return { ...cost, screens: cost.screens + 1, keys: cost.keys + 1, thoughts: cost.thoughts + 1 }
}

/** The beginnings of a question as they stand: words to choose, frames, one's own words. The first frame is chosen already. */
function beginnings(id: QuestionId, draft: Draft, language: TestedLanguage) {
  const choices = questionWords(id, language, 'adult').choices.map((choice) => choice.id)
  const frames = letterQuestionWords(id, draft).frames.map((frame) => frame.id)
  return { all: [...choices, ...frames, 'own'], first: choices.length }
}
