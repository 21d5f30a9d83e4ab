import { expect } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import { readsNow } from '#letter/compose/reads'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

const answers = { what: { kind: 'own', text: 'The door was closed.' } } as const
const draft = makeDraft({ answers, convention: 'en-CA' })
const read = readsNow(compose(draft, languageOf('en-CA'), '2026-11-20'), '2026-11-20', null)
const asBefore = (line: string) => (line.startsWith('Please reply') ? 'Reply!' : line)

test('a letter that reads differently since an update says so once, line by line', async () => {
  const reads = { on: '2026-11-20', lines: (read?.lines ?? []).map(asBefore) }
  const opened = await openApp({ letters: { 'door.twolines': JSON.stringify({ ...draft, reads }) } })
  const { page } = opened
  const { words } = person(page, 'en')
  const open = () =>
    page
      .getByRole('button', { name: /Complaint|door/i })
      .first()
      .click()
  await open()
  const told = page.getByRole('status').filter({ hasText: words.reads.differently })
  await expect(told.getByRole('definition')).toHaveText(['Reply!', 'Please reply to this letter.'])
  await told.getByRole('button', { name: words.carryOver.close }).click()
  await expect(page.getByText(words.reads.differently)).toHaveCount(0)
  await page.getByRole('button', { name: words.bar.home }).click()
  await open()
  await expect(page.getByRole('group', { name: words.page.label }).getByText('Please reply')).toBeVisible()
  await expect(page.getByText(words.reads.differently)).toHaveCount(0)
  await opened.close()
})

test('a letter begun with an earlier version says that it may read differently, one begun now does not', async () => {
  const { reads: _none, ...old } = draft
  const opened = await openApp({ language: 'fr', letters: { 'door.twolines': JSON.stringify(old) } })
  const { page } = opened
  const me = person(page, 'fr')
  await page
    .getByRole('button', { name: /Complaint|door/i })
    .first()
    .click()
  await expect(page.getByRole('status').filter({ hasText: me.words.reads.earlier })).toBeVisible()
  await page.getByRole('button', { name: me.words.bar.home }).click()
  await me.enter('disappointed')
  await me.answer.fill('la porte était fermée')
  await expect(me.sentences.filter({ hasText: 'la porte était fermée' })).toBeVisible()
  await expect(page.getByText(me.words.reads.earlier)).toHaveCount(0)
  await opened.close()
})
