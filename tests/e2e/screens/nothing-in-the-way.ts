import { expect, type Page } from '@playwright/test'
import { smallTargets } from './small-targets'
import { violations } from './violations'

// So high that what stays at the foot of a window covers nothing.
const high = { width: 1280, height: 1600 }
/** The rules of colours. */
export const colours = ['color-contrast', 'link-in-text-block']

/**
 * Nobody is kept from reading or pressing what a screen has: all rules, those of good practice too, and the size of what is pressed;
 * those of colours only if asked for.
 */
export async function expectNothingInTheWay(page: Page, screen: string, withColours = true): Promise<void> {
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: withColours }]))
  await page.setViewportSize(high)
  expect.soft(await violations(page, { rules: { 'target-size': { enabled: true }, ...rules } }), screen).toEqual([])
  const least = screen.startsWith('child-') ? 44 : 24
  expect.soft(await page.evaluate(smallTargets, least), `${screen}, things to press`).toEqual([])
}
