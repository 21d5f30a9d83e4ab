import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

type Limit = Readonly<{ scriptLimit: number }>
const { scriptLimit } = (await import(new URL('../../../scripts/script-limit.mjs', import.meta.url).href)) as Limit

test('the first question of a letter asks for few scripts: those of other screens come when it is there', async () => {
  const { page, close } = await openApp({ apart: true })
  const { enter } = person(page, 'en')
  await enter('disappointed')
  await expect(page.locator('#question-title')).toBeVisible()
  const network = await page.context().newCDPSession(page)
  const all: Readonly<{ url: string; at: number; page: string }>[] = []
  network.on('Network.requestWillBeSent', ({ request, wallTime, loaderId }) =>
    all.push({ url: request.url, at: wallTime * 1000, page: loaderId }),
  )
  await network.send('Network.enable')
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('#question-title')) return
      observer.disconnect()
      performance.mark('question')
    }).observe(document, { childList: true, subtree: true })
  })
  // Loaded anew, the page comes to its question by the shortest way.
  await page.reload()
  await expect(page.locator('#question-title')).toBeVisible()
  const drawn = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('question')[0]?.startTime ?? NaN),
  )
  // The page before it may still ask for some.
  const scripts = () => all.filter(({ url, page: from }) => url.endsWith('.js') && from === all.at(-1)?.page)
  const first = scripts().filter(({ at }) => at <= drawn)
  expect(first).not.toEqual([])
  const sizes = await Promise.all(first.map(({ url }) => stat(join('dist/renderer', new URL(url).pathname))))
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(scriptLimit * 1000)
  await expect.poll(() => scripts().length).toBeGreaterThan(first.length)
  await close()
})
