import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { percentile } from './figures.mjs'
import { programs, withWindow } from './windows.mjs'

const words = 'Une phrase de plus, tapée lettre à lettre, pour voir la page grandir sans jamais attendre. '.repeat(4)

/** Without these, a keystroke waits for the next tick of the screen, whatever the app does. */
export const noScreenRate = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/**
 * Milliseconds from keystroke to painted page, p99, in a full letter. `draft` is a draft to go on with, one question at a time or
 * all of them on one page.
 */
export function measureTyping(draft, asking = 'one-by-one') {
  const prepare = (data) => {
    const folder = join(data, 'letters')
    mkdirSync(folder)
    writeFileSync(join(folder, 'letter.twolines'), JSON.stringify({ ...draft, at: 'idea' }))
    writeFileSync(join(data, 'settings.json'), JSON.stringify({ folder, open: draft.id, language: 'fr', asking }))
  }
  return withWindow(programs.app, measure, { args: noScreenRate, prepare })
}

async function measure({ page }) {
  await page.locator('#answer-idea').click()
  await page.evaluate(() => {
    window.keystrokes = []
    const channel = new MessageChannel()
    let pressed = 0
    channel.port1.onmessage = () => window.keystrokes.push(performance.now() - pressed)
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      true,
    )
  })
  await page.keyboard.type(words, { delay: 25 })
  return percentile(await page.evaluate(() => window.keystrokes), 0.99)
}
