import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import { buildIfNeeded } from './build.mjs'
import { onDisplay } from './display.mjs'
import { electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { run, runMain } from './run.mjs'
import { hasNoDisplay } from './setup/libraries.mjs'

// Makes the pictures of the README from the app itself, and the icon of the app from its drawing.
await runMain(async () => {
  await buildIfNeeded()
  if (hasNoDisplay()) {
    const [command, ...args] = onDisplay([process.execPath, fileURLToPath(import.meta.url)])
    return run(command, args)
  }
  const electron = electronRuntime()
  await takeScreenshots(electron)
  return run(electron.executable, [...electron.args, join(root, 'scripts', 'pictures', 'icon.mjs'), root], {
    env: electron.env,
  })
})

async function takeScreenshots({ executable, args, env }) {
  const home = mkdtempSync(join(tmpdir(), 'two-lines-'))
  mkdirSync(join(home, 'settings'))
  writeFileSync(join(home, 'settings', 'settings.json'), JSON.stringify({ welcomed: true }))
  const app = await _electron.launch({
    executablePath: executable,
    args: [...args, root, `--user-data-dir=${join(home, 'settings')}`, '--lang=en'],
    env: { ...env, HOME: home, LANGUAGE: 'en' },
  })
  try {
    const page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1280, 800))
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    const take = async (name) => {
      await page.getByText('Saving…').waitFor({ state: 'detached' })
      if (name !== 'home') await button(/^(One|\d+) suggestion/).waitFor()
      await page.screenshot({ path: join(root, 'docs', 'screenshots', `${name}.png`) })
    }
    const button = (name) => page.getByRole('button', { name })
    const answer = async (text) => {
      await page.locator('form').getByRole('textbox').first().fill(text)
      await page.keyboard.press('Control+Enter')
    }

    await button('I want to say thank you').click()
    await answer('Mariette')
    await page.getByLabel('Date').fill('2026-09-22')
    await page.getByLabel('Place').fill('at the counter of the Bureau des permis')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('radio', { name: 'In my own words' }).check()
    await answer(
      'She noticed that I had the wrong form. Instead of sending me back to the end of the line, she filled in the missing line with me, with a smile!',
    )
    await answer('leave with my licence that same morning')
    await button('Your letters').click()
    await button('I am disappointed').click()
    await answer('there is no category for the youngest at the provincial tournament')
    await page.locator('form').getByRole('textbox').fill('it was going to be my first time away with my friends')
    await take('write')
    await page.keyboard.press('Control+Enter')
    await answer('Fédération de tennis de table de la province')
    await button('Send the letter').click()
    await take('send')
    await button('Your letters').click()
    await button('I want to say thank you').waitFor()
    await take('home')
  } finally {
    await app.close()
    rmSync(home, { recursive: true })
  }
}
