import { expect, test, type Page } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'

async function scriptsOf(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return names.filter((name) => name.endsWith('.js'))
}

test('while nothing else happens, the other screens are loaded: opening one asks for nothing more', async () => {
  const { page, close } = await openApp()
  const { button, words } = person(page, 'en')
  // The last of them.
  await expect.poll(() => scriptsOf(page)).toContainEqual(expect.stringContaining('/welcome-screen-'))
  const before = await scriptsOf(page)
  for (const [name, title] of [
    [words.settings.title, words.settings.title],
    [words.settings.about, words.about.title],
  ] as const) {
    await button(name).click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(await scriptsOf(page)).toEqual(before)
  await close()
})

test('a screen that can not be loaded says so, and leaves the others as they are', async () => {
  const { app, page, close } = await openApp()
  const { button, words } = person(page, 'en')
  await app.evaluate(({ session }) => {
    const urls = ['app://two-lines/*/about-dialog-*']
    session.defaultSession.webRequest.onBeforeRequest({ urls }, (_request, answer) => answer({ cancel: true }))
  })
  await page.reload()
  await button(words.settings.about).click()
  await expect(page.getByRole('alert')).toHaveText(words.app.loadingFailed)
  await expect(button(words.home.doors.both.title)).toBeVisible()
  await button(words.settings.title).click()
  await expect(page.getByRole('dialog', { name: words.settings.title })).toBeVisible()
  await close()
})
