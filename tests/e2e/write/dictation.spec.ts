import { expect } from '@playwright/test'
import { child, childWrites } from '../driving/child'
import { answerGrownUp } from '../driving/grown-up'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

for (const [platform, told] of [
  ['Win32', 'windows'],
  ['MacIntel', 'mac'],
  ['Linux x86_64', null],
] as const)
  test(`on ${platform}, the first question tells how the computer takes dictation, and where the voice goes`, async () => {
    const { page, close } = await openApp({ language: 'fr' })
    const me = person(page, 'fr')
    await page.addInitScript((name) => Object.defineProperty(navigator, 'platform', { get: () => name }), platform)
    await page.reload()
    await me.enter('disappointed')
    await expect(me.answer).toBeVisible()
    const lines = Object.values(me.words.speed.dictation).map((text) => page.getByText(text))
    const shown = told ? page.getByText(me.words.speed.dictation[told]) : null
    await (shown
      ? expect(shown).toBeVisible()
      : expect.poll(() => Promise.all(lines.map((one) => one.count()))).toEqual([0, 0]))
    await me.answer.fill('Le tournoi est annulé.')
    for (const line of lines) await expect(line).toHaveCount(0)
    await me.goOn()
    await expect(me.answer).toHaveValue('')
    for (const line of lines) await expect(line).toHaveCount(0)
    await close()
  })

test('a child is told nothing of dictation, and the settings tell whoever looks after the child', async () => {
  const { page, close } = await openApp({ language: 'en', settings: childWrites })
  const { words, button } = person(page, 'en')
  await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { get: () => 'Win32' }))
  await page.reload()
  const { windows } = words.keeping.dictation
  await child(page, 'en').door('disappointed')
  await expect(child(page, 'en').answer).toBeVisible()
  await expect(page.getByText(/Windows|Microsoft/)).toHaveCount(0)
  await button(words.child.bar.home).click()
  await button(words.child.home.adult).click()
  await answerGrownUp({ page, words })
  await expect(page.getByText(windows)).toBeVisible()
  await close()
})
