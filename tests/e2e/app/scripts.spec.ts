import { expect, type Page } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'
import { testedLanguages } from '#tests/languages'

type Limit = Readonly<{ scriptLimit: number }>
type Counting = Readonly<{
  firstScripts: (page: Page) => Promise<Readonly<{ kilobytes: number; files: number; later: () => number }>>
}>
const scripts = new URL('../../../scripts/', import.meta.url).href
const { scriptLimit } = (await import(`${scripts}script-limit.mjs`)) as Limit
// As the benchmark counts.
const { firstScripts } = (await import(`${scripts}bench/first-scripts.mjs`)) as Counting

for (const language of testedLanguages)
  test(`the first question of a letter asks for few scripts, ${language}: those of other screens come when it is there`, async () => {
    const { page, close } = await openApp({ apart: true, language })
    const { enter } = person(page, language)
    await enter('disappointed')
    await expect(page.locator('#question-title')).toBeVisible()
    const { kilobytes, files, later } = await firstScripts(page)
    expect(files).toBeGreaterThan(0)
    expect(kilobytes).toBeLessThanOrEqual(scriptLimit)
    await expect.poll(later).toBeGreaterThan(0)
    await close()
  })
