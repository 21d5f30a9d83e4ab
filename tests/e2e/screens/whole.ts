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

/**
 * Nothing of a screen is cut or covered in windows of every size, as it is and once turned; `others` are sizes to look at
 * before, as it is. Each turn and each size lays the page out anew: it turns once, at the largest, and goes back through them.
 */
export async function expectWhole(
  page: Page,
  screen: string,
  turned: string,
  turn: Turn,
  others: readonly ViewportSize[] = [],
): Promise<void> {
  const look = async (size: ViewportSize, how = '') => {
    await page.setViewportSize(size)
    const where = `${screen}, ${String(size.width)} wide${how}`
    expect.soft(await page.evaluate(layoutFaults, turn === rightToLeft), where).toEqual([])
  }
  for (const size of [...others, ...sizes]) await look(size)
  await turn(page)
  for (const size of sizes.toReversed()) await look(size, `, ${turned}`)
  await turn(page)
}
