import { statSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '../build-settings.mjs'

/** When the window was usable: the largest of what is first shown has been painted, buttons included. */
export function painted(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/**
 * Loads the page of an open letter anew, so that it comes to its question by the shortest way: the kilobytes of script that it asks for
 * until the question is painted, of how many files, and `later`, which tells how many it has asked for since.
 */
export async function firstScripts(page) {
  const network = await page.context().newCDPSession(page)
  const asked = []
  network.on('Network.requestWillBeSent', ({ request, wallTime, loaderId }) =>
    asked.push({ url: request.url, at: wallTime * 1000, from: loaderId }),
  )
  await network.send('Network.enable')
  await page.reload()
  await page.locator('#question-title').waitFor()
  const usable = await painted(page)
  // The page before it may still ask for some.
  const scripts = () => asked.filter(({ url, from }) => url.endsWith('.js') && from === asked.at(-1).from)
  const first = scripts().filter(({ at }) => at <= usable)
  const sizes = first.map(({ url }) => statSync(join(dist, 'renderer', new URL(url).pathname)).size / 1000)
  return {
    kilobytes: sizes.reduce((sum, size) => sum + size, 0),
    files: first.length,
    later: () => scripts().length - first.length,
  }
}
