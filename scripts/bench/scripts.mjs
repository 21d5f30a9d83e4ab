import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '../build-settings.mjs'
import { painted, programs, withWindow } from './windows.mjs'

/** Kilobytes of script that the window asks for until the first question of a letter is usable. */
export function measureScripts() {
  return withWindow(programs.app, scriptsOf, { prepare: atHome })
}

function atHome(data) {
  const folder = join(data, 'letters')
  mkdirSync(folder)
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ folder, welcomed: true }))
}

// The letter is begun, then the page loaded anew, so that it comes to its first question by the shortest way.
async function scriptsOf({ page }) {
  await page.locator('.doors button').first().click()
  await page.locator('#question-title').waitFor()
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
  return asked
    .filter(({ url, at, from }) => url.endsWith('.js') && from === asked.at(-1).from && at <= usable)
    .map(({ url }) => statSync(join(dist, 'renderer', new URL(url).pathname)).size / 1000)
    .reduce((sum, size) => sum + size, 0)
}
