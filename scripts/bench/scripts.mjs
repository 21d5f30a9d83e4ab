import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstScripts } from './first-scripts.mjs'
import { programs, withWindow } from './windows.mjs'

/** Kilobytes of script that the window asks for until the first question of a letter is usable, in a language. */
export function measureScripts(language) {
  const atHome = (data) => {
    const folder = join(data, 'letters')
    mkdirSync(folder)
    writeFileSync(join(data, 'settings.json'), JSON.stringify({ folder, welcomed: true, language }))
  }
  return withWindow(programs.app, scriptsOf, { prepare: atHome })
}

async function scriptsOf({ page }) {
  await page.locator('.doors button').first().click()
  await page.locator('#question-title').waitFor()
  const { kilobytes } = await firstScripts(page)
  return kilobytes
}
