import { expect } from '@playwright/test'
import { newBadge } from '#letter/badge/new-badge'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { emailText } from '#letter/email/email-text'
import { formPieces, formWhole } from '#letter/form/form-pieces'
import { formLimits } from '#letter/form/form-rules'
import { languageOf } from '#locales/registry'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

async function atSending(language: TestedLanguage, draft: Draft) {
  const opened = await openApp({ language, letters: letterFiles([{ ...draft, at: 'send' }]) })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  await openLetter(me, draft.recipient.organisation)
  const { today } = await page.evaluate(() => window.bridge.start())
  const letter = compose(draft, languageOf(draft.convention), today)
  const { leaves } = me.words.send
  const { seen } = me.words.page
  const clean = async () => expect(await violations(page)).toEqual([])
  return { ...me, letter, leaves, seen, clean, message: page.getByRole('article', { name: seen.email }) }
}

const withBadge = (draft: Draft): Draft => ({
  ...draft,
  badge: { ...newBadge(draft, languageOf(draft.convention)), joined: true },
})

for (const language of ['fr', 'en'] as const) {
  test(`beside the ways to send stands the message as it leaves, and then the sheet, in ${language}`, async () => {
    const deed = story(language, 'good-deed')
    const recipient = { ...deed.recipient, email: 'permis@exemple.ca' }
    const me = await atSending(language, withBadge({ ...deed, recipient }))
    const { page, message, leaves, seen, letter } = me
    const { subject, body } = emailText(letter)
    await expect(message.getByText(body, { exact: true })).toBeVisible()
    expect(await message.getByText(body).evaluate((one) => (one as HTMLElement).innerText)).toBe(body)
    await expect(message.getByRole('definition')).toHaveText(['permis@exemple.ca', subject])
    await expect(message.getByRole('list', { name: leaves.attached }).getByRole('listitem')).toHaveText([
      leaves.badgeFor.replace('{{name}}', 'Mariette'),
    ])
    await expect(message.getByText(leaves.carried)).toBeVisible()
    await expect(message.getByRole('button')).toHaveCount(0)
    await me.clean()

    // By the keys, the sheet with its second page.
    await page.getByRole('radio', { name: seen.email }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(me.sentences.first()).toBeVisible()
    await expect(message).toBeHidden()
    await expect(page.locator('.page-pane').getByRole('img', { name: /Mariette/ })).toBeAttached()
    await me.clean()
    await me.opened.close()
  })
}

test('a message without an address or an attachment says so, and a form shows its text, and where its limit cuts it', async () => {
  const { page, message, leaves, seen, letter, words, clean, opened, sendBy } = await atSending(
    'fr',
    story('fr', 'good-deed'),
  )
  await expect(message.getByText(leaves.noAddress)).toBeVisible()
  await expect(message.getByText(leaves.alone)).toBeVisible()
  await expect(message.getByRole('list')).toHaveCount(0)
  await sendBy('form')
  const rules = { most: formLimits.most, newline: 1, oneLine: false, shortSubject: false } as const
  const text = page.getByRole('article', { name: seen.form })
  await expect(text.getByText(formWhole(letter, rules).text, { exact: true })).toBeVisible()
  await clean()
  await page.getByLabel(words.form.limit.label).fill('200')
  const { pieces } = formPieces(letter, { ...rules, most: 200 })
  expect(pieces.length).toBeGreaterThan(1)
  await expect(text.getByRole('heading')).toHaveCount(pieces.length)
  for (const piece of pieces) await expect(text.getByText(piece.text, { exact: true })).toBeVisible()
  await clean()
  await opened.close()
})

test('while a badge is made, its page is in sight beside it', async () => {
  const { page, button, words, opened, seeAlong } = await atSending('en', story('en', 'good-deed'))
  await seeAlong()
  await button(words.badge.add).press('Enter')
  const badge = page.locator('.page-pane').getByRole('img', { name: /Mariette/ })
  await expect(badge).toBeInViewport({ ratio: 0.9 })
  await page.locator('.page-pane').evaluate((pane) => pane.scrollTo(0, 0))
  await expect(badge).not.toBeInViewport()
  await page.getByLabel(words.badge.name).fill('Mariette Roy')
  await expect(badge).toHaveAccessibleName(/Mariette Roy/)
  await expect(badge).toBeInViewport({ ratio: 0.9 })
  // It is drawn once.
  await expect(page.getByRole('img', { name: /Mariette Roy/ })).toHaveCount(1)
  await opened.close()
})

test('a suggestion that leads to a sentence shows the sheet', async () => {
  const draft = story('en', 'good-deed')
  const gesture = { kind: 'own', text: 'She waited with me. The others are incompetent!!!' } as const
  const { page, sentences, button, words, opened } = await atSending('en', {
    ...draft,
    answers: { ...draft.answers, gesture },
  })
  await expect(sentences.first()).toBeHidden()
  await button(/suggestion/)
    .last()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: words.remarks.open }).first().click()
  await expect(page.getByRole('dialog', { name: words.sentence.writer })).toBeVisible()
  await expect(sentences.first()).toBeVisible()
  await opened.close()
})
