import { expect, type Page } from '@playwright/test'
import { readWithMammoth } from '#tests/docx-readers'
import { readPdf } from '#tests/pdf-file'
import { openApp } from '../driving/open-app'
import { packed } from '../driving/packed'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { story } from '../screens/home'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

const said = {
  fr: {
    days: ['1er octobre 2026', '20 octobre 2026'],
    subject: 'Ce qui s’est passé le 14 octobre 2026',
    followed: 'ma lettre du 1er octobre 2026',
    first: 'trente secondes',
    poor: 'Nous avons bien reçu votre message.',
    missing: 'Personne ne me dit si le personnel a été informé.',
  },
  en: {
    days: ['October 1, 2026', 'October 20, 2026'],
    subject: 'What happened on October 14, 2026',
    followed: 'my letter of October 1, 2026',
    first: 'thirty seconds',
    poor: 'We have received your message.',
    missing: 'Nobody tells me whether the staff have been told.',
  },
} as const

for (const language of ['fr', 'en'] as const) {
  test(`thirty seconds: no answer comes, then a poor one, and each has its letter: ${language}`, async () => {
    test.setTimeout(150_000)
    await thirtySeconds(language)
  })
}

async function thirtySeconds(language: TestedLanguage): Promise<void> {
  const opened = await openApp({ language })
  const { page } = opened
  const me = person(page, language)
  const { send, sent, followUp, write, bar } = me.words
  const { days, subject, followed, poor, missing, first } = said[language]
  const save = await producing(opened)
  const keepAsSent = async (on: string) => {
    await me.button(sent.question.now).click()
    await page.getByRole('radio', { name: sent.how.post }).check()
    await page.getByLabel(sent.day).fill(on)
    await me.button(sent.keep).click()
    await expect(page.getByRole('article', { name: sent.page })).toBeVisible()
  }
  const says = async (bytes: Uint8Array, ...texts: readonly string[]) => {
    const text = packed(await readWithMammoth(bytes))
    for (const one of texts) expect(text).toContain(packed(one))
  }

  await me.enter('disappointed')
  await me.tell(story(language, 'thirty-seconds'))
  await says((await save(() => me.button(send.docx.action).click(), 'docx')).bytes, subject)
  await keepAsSent('2026-10-01')

  // Two weeks later, nothing has come.
  await me.button(sent.hope.remind).click()
  await expect(me.heading('missing')).toBeVisible()
  await me.button(bar.send).click()
  const second = await save(() => me.button(send.docx.action).click(), 'docx')
  await says(second.bytes, followed, days[0], subject)
  await keepAsSent('2026-10-20')

  // An answer comes to the second letter, on the phone, and settles nothing.
  await me.button(sent.answer.tell).click()
  await page.getByRole('radio', { name: sent.answer.how.phone }).check()
  await page.getByLabel(sent.day).fill('2026-11-03')
  await page.getByRole('radio', { name: sent.answer.felt['not-at-all'] }).check()
  await page.getByLabel(sent.answer.text).fill(poor)
  await me.button(sent.answer.keep).click()
  await expect(page.getByRole('blockquote')).toHaveText(poor)
  await expect(me.button(sent.hope.remind)).toHaveCount(0)

  await me.button(followUp.why['no-help']).click()
  await expect(me.heading('missing')).toBeVisible()
  await page.getByRole('radio', { name: write.own }).check()
  await me.answer.fill(missing)
  await expect(me.sentence(missing)).toBeVisible()
  await expectConversation(page, followUp.before.title, [first, days[0], poor])
  await me.button(bar.send).click()
  const third = await save(() => me.button(send.pdf.action).click(), 'pdf')
  const text = packed(...(await readPdf(third.bytes)).pages.flat())
  for (const one of [days[1], missing]) expect(text).toContain(packed(one))
  expect(text).not.toContain(packed(poor))
  await keepAsSent('2026-11-10')

  await me.goHome()
  await expect(page.getByRole('listitem').filter({ hasText: 'Chez Rosaire' })).toHaveCount(3)
  await opened.close()
}

/** What was written before, in the order in which it was written. */
async function expectConversation(page: Page, title: string, texts: readonly string[]): Promise<void> {
  const before = page.locator('details').filter({ hasText: title })
  await before.locator('summary').click()
  const read = packed(await before.innerText())
  const places = texts.map((text) => read.indexOf(packed(text)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
}
