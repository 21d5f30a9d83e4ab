import { mkdir, readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { expect } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { emailText } from '#letter/email/email-text'
import { webmails } from '#letter/email/webmail'
import { languageOf, type TestedLanguage } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { openApp } from '../driving/open-app'
import { answerPrintDialog, answerSaveDialogs, captureAddresses } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'

const journeys = (['tournament', 'good-deed'] as const).flatMap((name) => [
  { name, language: 'fr' as const, draft: frenchStories[name] },
  { name, language: 'en' as const, draft: englishStories[name] },
])

for (const { name, language, draft } of journeys) {
  test(`${name}, in ${language}: from the first click to every way of sending`, async () => {
    if (!draft) throw new RangeError(name)
    await journey(language, draft)
  })
}

async function journey(language: TestedLanguage, draft: Draft): Promise<void> {
  const opened = await openApp({ language })
  const { app, page, folder } = opened
  const produced = join(folder, 'produced')
  await mkdir(produced)
  await answerSaveDialogs(opened)
  const addresses = await captureAddresses(opened)
  const violations: string[] = []
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
  page.on('pageerror', (error) => violations.push(error.message))
  const { words, button, enter, goHome, otherMail, seeSheet, sendBy, sentences, tell } = person(page, language)

  await enter(draft.door)
  await tell(draft)
  await seeSheet()
  const { today, open } = await page.evaluate(() => window.bridge.start())
  if (!open) throw new Error('no draft is open')
  const letter = compose({ ...draft, variation: open.variation }, languageOf(draft.convention), today)
  await expect(sentences).toHaveText(letterSentences(letter).map(({ text }) => text))

  const { send } = words
  await otherMail()
  for (const [action, extension] of [
    [send.docx.action, 'docx'],
    [send.pdf.action, 'pdf'],
    [send.other.file.pdf, 'eml'],
  ] as const) {
    await button(action).click()
    const after = page.getByText(new RegExp(`\\.${extension} (?:est dans|is in)`))
    await expect(after).toBeVisible({ timeout: 20_000 })
    await expect(after).toContainText('produced')
  }
  expect(new Set((await readdir(produced)).map((file) => extname(file)))).toEqual(new Set(['.docx', '.eml', '.pdf']))

  await answerPrintDialog(opened)
  await sendBy('post')
  await button(send.print.action).click()
  await expect(page.getByText(send.print.after)).toBeVisible({ timeout: 20_000 })

  await sendBy('email')
  const { email: to } = draft.recipient
  await button(to === '' ? send['mail-app'].action : send['mail-app'].actionTo.replace('{{address}}', to)).click()
  await expect(page.getByText(send['mail-app'].after)).toBeVisible()
  await otherMail()
  for (const way of webmails) {
    await button(send.other[way]).click()
    await expect(page.getByText(send.other.after)).toBeVisible()
    await expect.poll(async () => (await addresses()).length).toBe(webmails.indexOf(way) + 2)
  }
  const [mailto, ...web] = await addresses()
  const email = emailText(letter)
  expect(new URL(mailto ?? '').protocol).toBe('mailto:')
  expect(decodeURIComponent(mailto ?? '')).toContain(email.subject.replaceAll('’', "'").replaceAll('\u00a0', ' '))
  expect(web.map((address) => new URL(address).hostname)).toEqual([
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
  ])

  await button(send.copy.subject).click()
  await expect(page.getByText(send.copy.afterSubject)).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(email.subject)
  await button(send.copy.body).click()
  await expect(page.getByText(send.copy.afterBody)).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(email.body)

  await goHome()
  await expect(page.getByRole('listitem').filter({ hasText: draft.recipient.organisation })).toContainText(
    words.shelf.states.ready,
  )
  expect(violations).toEqual([])
  expect((await readFile(join(produced, (await readdir(produced))[0] ?? ''))).length).toBeGreaterThan(1000)
  await opened.close()
}
