import { expect } from '@playwright/test'
import { everyScreen } from './every-screen'
import { layoutFaults } from './layout-faults'
import { smallest } from './looks'
import { walk } from '../driving/walk'
import { test } from '../driving/test'

for (const tour of everyScreen) {
  test(`every screen is reached in the smallest window, and nothing of it is cut or covered: ${tour.name}`, async () => {
    await walk(tour, { language: 'fr', size: smallest }, async (screen, page) => {
      await page.setViewportSize(smallest)
      expect.soft(await page.evaluate(layoutFaults, false), screen).toEqual([])
    })
  })
}
