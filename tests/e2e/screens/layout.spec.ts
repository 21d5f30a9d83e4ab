import { expect, test, type Page } from '@playwright/test'
import { lengthen } from '#locales/pseudo-words'
import { everyScreen } from './every-screen'
import { firstSight } from './home'
import { layoutFaults } from './layout-faults'
import { enlargedFourTimes, sizes } from './looks'
import { servePseudoWindow, type PseudoWindow } from './pseudo-window'
import { walk } from '../driving/walk'

const largest = (page: Page) =>
  page.evaluate(async () => {
    const { dataset, style } = document.documentElement
    const was = style.getPropertyValue('--text-scale') === '2'
    style.setProperty('--text-scale', was ? '1' : '2')
    dataset['spacing'] = was ? 'usual' : 'wide'
    dataset['typeface'] = was ? 'hyperlegible' : 'dyslexic'
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1rem OpenDyslexic`)))
  })
const rightToLeft = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl'
  })

/** Looks at a screen in windows of every size, as it is and once turned; `turn` turns it back too. */
async function expectWhole(page: Page, screen: string, turned: string, turn: (page: Page) => Promise<void>) {
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

for (const tour of everyScreen) {
  test(`nothing is cut or covered, nor in the largest and widest letters, nor enlarged four times: ${tour.name}`, async () => {
    await walk(tour, { language: 'fr' }, async (screen, page) => {
      await page.setViewportSize(enlargedFourTimes)
      expect.soft(await page.evaluate(layoutFaults, false), `${screen}, enlarged four times`).toEqual([])
      await expectWhole(page, screen, 'in the largest letters', largest)
    })
  })
}

test.describe('in words half as long again', () => {
  let served: PseudoWindow
  test.beforeAll(async () => {
    served = await servePseudoWindow('longer')
  })
  test.afterAll(() => served.close())
  for (const tour of everyScreen) {
    test(`nothing is cut or covered, nor from right to left, nor said in no language: ${tour.name}`, async () => {
      await walk(tour, { language: 'en', say: lengthen, address: served.address }, (screen, page) =>
        expectWhole(page, screen, 'from right to left', rightToLeft),
      )
    })
  }
})

test('a language that is read from right to left turns the window', async () => {
  const served = await servePseudoWindow('right-to-left')
  await walk(firstSight, { language: 'en', say: lengthen, address: served.address }, async (_screen, page) => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
  served.close()
})
