import { expect, type Page } from '@playwright/test'
import { layoutFaults } from './layout-faults'
import { enlargedFourTimes, sizes } from './looks'

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

/** Nothing of a screen is cut or covered in windows of every size, as it is and once turned. */
export async function expectWhole(page: Page, screen: string, turned: string, turn: Turn): Promise<void> {
  const pseudo = turn === rightToLeft
  for (const size of sizes) {
    await page.setViewportSize(size)
    const where = `${screen}, ${String(size.width)} wide`
    expect.soft(await page.evaluate(layoutFaults, pseudo), where).toEqual([])
    await turn(page)
    expect.soft(await page.evaluate(layoutFaults, pseudo), `${where}, ${turned}`).toEqual([])
    await turn(page)
  }
  await page.setViewportSize(sizes[1])
}

/** Nothing of a screen is cut or covered with the page enlarged four times. */
export async function expectWholeEnlarged(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(enlargedFourTimes)
  expect.soft(await page.evaluate(layoutFaults, false), `${screen}, enlarged four times`).toEqual([])
}
