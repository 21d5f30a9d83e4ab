import { expect, type Page, type ViewportSize } from '@playwright/test'
import { layoutFaults } from './layout-faults'
import { sizes } from './looks'

/** What turns a page to be looked at another way, and back the next time. */
export type Turn = (page: Page) => Promise<void>

/** Letters twice as large, wider spacing and the widest typeface. */
export const largest: Turn = (page) =>
  page.evaluate(async () => {
    const { dataset, style } = document.documentElement
    const was = style.getPropertyValue('--text-scale') === '2'
    style.setProperty('--text-scale', was ? '1' : '2')
    dataset['spacing'] = was ? 'usual' : 'wide'
    dataset['typeface'] = was ? 'hyperlegible' : 'dyslexic'
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1rem OpenDyslexic`)))
  })

/** Reading from right to left. */
export const rightToLeft: Turn = (page) =>
  page.evaluate(() => {
    document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl'
  })

/** Nothing of a screen is cut or covered in a window of this size. */
export async function expectWholeIn(size: ViewportSize, page: Page, screen: string, pseudo = false): Promise<void> {
  await page.setViewportSize(size)
  // What follows the size of the window does so as it is drawn.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect.soft(await page.evaluate(layoutFaults, pseudo), `${screen}, ${String(size.width)} wide`).toEqual([])
}

/**
 * Nothing of a screen is cut or covered in windows of every size, as it is and once turned. To turn it lays it out anew: that is
 * done once, at the largest, and the sizes gone back through.
 */
export async function expectWhole(page: Page, screen: string, turned: string, turn: Turn): Promise<void> {
  const pseudo = turn === rightToLeft
  for (const size of sizes) await expectWholeIn(size, page, screen, pseudo)
  await turn(page)
  for (const size of sizes.toReversed()) await expectWholeIn(size, page, `${screen}, ${turned}`, pseudo)
  await turn(page)
}
