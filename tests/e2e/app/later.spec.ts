import { expect } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

test('while nothing else happens, the other screens are loaded, so that each is there when it is opened', async () => {
  const { page, close } = await openApp({ apart: true })
  const { button, words } = person(page, 'en')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  for (const name of ['letter', 'more-of-letter', 'other-screens', 'dialogs', 'welcome'])
    await expect.poll(() => asked).toContainEqual(expect.stringContaining(`/assets/${name}-`))
  for (const [name, title] of [
    [words.settings.title, words.settings.title],
    [words.settings.about, words.about.title],
  ] as const) {
    await button(name).click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await close()
})

test('a screen that can not be loaded says so, and leaves the others as they are', async () => {
  const { app, page, close } = await openApp({ apart: true })
  const { button, words } = person(page, 'en')
  await app.evaluate(({ session }) => {
    const urls = ['app://two-lines/*/dialogs-*']
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
