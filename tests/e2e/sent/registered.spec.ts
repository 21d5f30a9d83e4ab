import { expect } from '@playwright/test'
import { story } from '../screens/home'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test(`a letter told as sent by registered mail is kept with its number: ${language}`, async () => {
    const told = story(language, 'thirty-seconds')
    const printed = { kind: 'left', how: 'print', on: '2026-11-20T12:00:00.000Z' } as const
    const letters = letterFiles([{ ...told, at: 'send', history: [...told.history, printed] }])
    const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
    const { page } = opened
    const me = person(page, language)
    const { sent } = me.words
    await page.getByRole('listitem').filter({ hasText: 'Chez Rosaire' }).getByRole('button').first().click()
    await me.button(sent.question.yes).click()
    const line = page.locator('.sent-question')
    await expect(line.getByLabel(sent.how.number)).toHaveCount(0)
    await line.getByRole('radio', { name: sent.how.registered }).check()
    await line.getByLabel(sent.how.number).fill(' RN 123 456 789 CA ')
    expect(await violations(page)).toEqual([])
    await me.button(sent.keep).click()
    const how = sent.title.registered.split('{{')[0]?.trim() ?? ''
    await expect(page.getByText(how).first()).toBeVisible()
    await expect(page.getByText(sent.tracking.replace('{{number}}', 'RN 123 456 789 CA'))).toBeVisible()
    await opened.close()
  })
}
