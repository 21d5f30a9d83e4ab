import { expect } from '@playwright/test'
import type { FollowUp } from '#letter/draft/correspondence'
import type { Draft } from '#letter/draft/draft'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { sentOf } from '#letter/draft/sent'
import { nextSteps } from '#tests/languages'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { story } from '../screens/home'
import { sentStory } from '../driving/sent-story'
import { letterFiles } from '../driving/walk'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test(`by keyboard, a letter without an answer has a second one, with the first beside it: ${language}`, async () => {
    const opened = await openApp({ language, letters: letterFiles([sentStory(story(language, 'thirty-seconds'))]) })
    const { page } = opened
    const me = person(page, language)
    const { followUp, next, sent, write } = me.words
    const clean = async () => expect(await violations(page)).toEqual([])
    const item = page.getByRole('listitem').filter({ hasText: 'Chez Rosaire' })
    const subject = language === 'fr' ? /ma lettre du 20/ : /my letter of October.20/

    await item.getByRole('button').first().press('Enter')
    await clean()
    const [place, address] =
      language === 'fr' ? (['CA-QC', 'opc.gouv.qc.ca'] as const) : (['CA', 'consumerhandbook.ca'] as const)
    await expect(page.getByText(address).first()).toBeHidden()
    await page.getByText(next.title.replace('{{where}}', nextSteps[language][place]?.where ?? '')).press('Enter')
    await expect(page.getByText(address)).toHaveCount(3)
    await expect(page.getByText(address).first()).toBeVisible()
    await clean()
    await me.button(sent.hope.remind).press('Enter')
    const letter = page.getByRole('group', { name: me.words.page.label })
    await expect(letter).toContainText(subject)
    await expect(letter).toContainText(language === 'fr' ? 'L’employé est monté' : 'The employee went upstairs')
    await page.getByRole('radio', { name: write.own }).check()
    await me.answer.fill('Zut.')
    await expect(me.sentences.filter({ hasText: 'Zut.' })).toHaveCount(1)

    const before = page.locator('details').filter({ hasText: followUp.before.title })
    await before.locator('summary').press('Enter')
    await expect(before).toContainText(language === 'fr' ? 'trente secondes' : 'thirty seconds')
    await clean()

    await before.getByRole('button', { name: followUp.before.open }).press('Enter')
    const later = page.getByRole('region', { name: followUp.after.title })
    await expect(page.getByRole('article', { name: me.words.sent.page })).toBeVisible()
    await expect(later.getByRole('listitem')).toHaveCount(1)
    await expect(later).toContainText(followUp.after.again)
    await expect(later).toContainText(me.words.shelf.states.writing)
    await clean()
    await later.getByRole('button').press('Enter')
    await expect(letter).toContainText(subject)

    await me.goHome()
    await expect(item).toHaveCount(2)
    await expect(item.nth(1)).toContainText(me.words.shelf.nth.replace('{{number}}', '2'))
    await expect(item.first()).toContainText(me.words.shelf.states.sent)
    await opened.close()
  })
}

test("a child is led to the child's own letters of a conversation, not to a grown-up's", async () => {
  const first = sentStory({ ...story('fr', 'tournament'), id: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b01' })
  const sent = sentOf(first)
  if (!sent) throw new Error('It was sent.')
  const after = (why: FollowUp, id: string) =>
    followUpDraft(first, { sent, answered: null, why, id, now: '2026-11-10T09:00:00.000Z' })
  const own = after('good', '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b02')
  const grownUps: Draft = { ...after('no-answer', '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b03'), register: 'adult' }
  const letters = Object.fromEntries(
    [first, own, grownUps].map((draft, index) => [`${String(index)}.twolines`, JSON.stringify(draft)]),
  )
  const opened = await openApp({ language: 'fr', settings: { welcomed: true, child: true }, letters })
  const { child, followUp } = person(opened.page, 'fr').words
  await opened.page.getByRole('button', { name: child.home.states.sent }).click()
  const later = opened.page.getByRole('region', { name: followUp.after.title })
  await expect(later.getByRole('listitem')).toHaveText([new RegExp(`^${followUp.after.thanks}`)])
  await opened.close()
})
