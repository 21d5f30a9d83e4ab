import { expect, type Page } from '@playwright/test'
import { everyScreen } from './every-screen'
import { enlargedFourTimes, looks, sizes, smallest } from './looks'
import { smallTargets } from './small-targets'
import { violations } from './violations'
import { expectWhole, expectWholeIn, largest } from './whole'
import { walk } from '../driving/walk'
import { test } from '../driving/test'

// So high that what stays at the foot of a window covers nothing.
const high = { width: 1280, height: 1600 }
/** All rules, those of good practice too, and the size of targets, which is asked for only by name. */
const everyRule = { rules: { 'target-size': { enabled: true } } }
/** What a look can change. No colour depends on the words: they are looked at in one language. */
const colours = ['color-contrast', 'link-in-text-block']
const colourRules = { runOnly: { type: 'rule', values: colours } }
const wordRules = {
  rules: { ...everyRule.rules, ...Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
}

async function expectNothingInTheWay(page: Page, screen: string, rules: object): Promise<void> {
  await page.setViewportSize(high)
  expect.soft(await violations(page, rules), screen).toEqual([])
  const least = screen.startsWith('child-') ? 44 : 24
  expect.soft(await page.evaluate(smallTargets, least), `${screen}, things to press`).toEqual([])
}

async function expectColoursToBeSeen(page: Page, screen: string): Promise<void> {
  for (const [look, media] of Object.entries(looks).filter(([name]) => name !== 'light')) {
    await page.emulateMedia(media)
    expect.soft(await violations(page, colourRules), `${screen}, ${look}`).toEqual([])
  }
  await page.emulateMedia(looks.light)
}

// Each tour has an app of its own: the workers share them.
test.describe.configure({ mode: 'parallel' })

for (const tour of everyScreen) {
  test(`in English, nothing stands in anyone's way: ${tour.name}`, async () => {
    await walk(tour, { language: 'en' }, async (screen, page) => {
      await expectNothingInTheWay(page, screen, wordRules)
      await page.setViewportSize(sizes[1])
    })
  })

  // The longer words of the two: here every screen is reached in the smallest window, and everything is measured too, in one walk.
  test(`in French, from the smallest window on, nothing stands in anyone's way, nor is cut or covered, in the largest and widest letters too, and enlarged four times: ${tour.name}`, async () => {
    test.setTimeout(90_000)
    await walk(tour, { language: 'fr', size: smallest }, async (screen, page) => {
      await expectWholeIn(smallest, page, screen)
      await expectWhole(page, screen, 'in the largest letters', largest)
      await expectNothingInTheWay(page, screen, everyRule)
      await expectColoursToBeSeen(page, screen)
      await expectWholeIn(enlargedFourTimes, page, screen)
      await page.setViewportSize(smallest)
    })
  })
}
