import { expect, type Page } from '@playwright/test'
import { smallTargets } from './small-targets'
import { looks } from './looks'
import { unreadTexts } from './unread-texts'
import { readAxe, violations } from './violations'

// So high that what stays at the foot of a window covers nothing.
const high = { width: 1280, height: 1600 }
/** The rules of colours. */
const colours = ['color-contrast', 'link-in-text-block']
const others = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]))
/** The kinds of text that were found to be read in a look. What is on many screens is judged on the first. */
const passed = new Set<string>()

/**
 * Nobody is kept from reading or pressing what a screen has: all rules but those of colours, those of good practice too, and the
 * size of what is pressed.
 */
export async function expectNothingInTheWay(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(high)
  expect.soft(await violations(page, { rules: { 'target-size': { enabled: true }, ...others } }), screen).toEqual([])
  const least = screen.startsWith('child-') ? 44 : 24
  expect.soft(await page.evaluate(smallTargets, least), `${screen}, things to press`).toEqual([])
}

/** Every text of a screen is read on its ground, in each look. */
export async function expectColoursToBeSeen(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(high)
  await readAxe(page)
  const { faults, kinds } = await page.evaluate(unreadTexts, { looks, rules: colours, passed: [...passed] })
  expect.soft(faults, `${screen}, colours`).toEqual([])
  for (const kind of kinds) passed.add(kind)
}
