import { expect } from '@playwright/test'
import { lengthen } from '#locales/pseudo-words'
import { everyScreen } from './every-screen'
import { firstSight } from './home'
import { sizes } from './looks'
import { expectNothingInTheWay } from './nothing-in-the-way'
import { servePseudoWindow, type PseudoWindow } from './pseudo-window'
import { expectWhole, rightToLeft } from './whole'
import { walk } from '../driving/walk'
import { test } from '../driving/test'

// The longest of all: alone on one worker, it would be what the others wait for. Each worker serves a window for itself.
test.describe.configure({ mode: 'parallel' })

test.describe('in words half as long again', () => {
  let served: PseudoWindow
  test.beforeAll(async () => {
    served = await servePseudoWindow('longer')
  })
  test.afterAll(() => served.close())
  for (const tour of everyScreen) {
    test(`nothing is cut or covered, nor from right to left, nor in anyone's way, nor said in no language: ${tour.name}`, async () => {
      await walk(tour, { language: 'en', say: lengthen, address: served.address }, async (screen, page) => {
        await expectWhole(page, screen, 'from right to left', rightToLeft)
        await expectNothingInTheWay(page, screen)
        await page.setViewportSize(sizes[1])
      })
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
