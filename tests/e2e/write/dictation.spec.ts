import { expect, test } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'

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
