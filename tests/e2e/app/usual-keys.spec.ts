import { join } from 'node:path'
import { expect } from '@playwright/test'
import { channelOf } from '#electron/bridge/channels'
import type { Draft } from '#letter/draft/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerPrintDialog } from '../driving/outside'
import { person } from '../driving/person'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { openLetter, story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { test } from '../driving/test'

test('what every app answers to by the same keys is answered: save, open, recent letters', async () => {
  const opened = await openApp({ language: 'en', letters: letterFiles([story('en', 'thirty-seconds')]) })
  const { app, page, folder } = opened
  const { words, button, enter, answer, goHome, saved } = person(page, 'en')

  await enter('disappointed')
  await expect(saved).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(words.saving.already).first()).toBeVisible()
  await answer.fill('Nobody came.')
  await expect(saved).toBeVisible()

  const path = join(folder, 'Two Lines', '0.twolines')
  await app.evaluate(({ Menu, dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+O')?.click()
  }, path)
  await expect(page.getByRole('group', { name: words.page.label })).toContainText('thirty seconds')
  await expect(button(words.bar.send)).toBeVisible()

  await goHome()
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items
      ?.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label.includes('Chez Rosaire'))
      ?.click()
  })
  await expect(page.getByRole('group', { name: words.page.label })).toContainText('thirty seconds')
  await opened.close()
})

/** Asks for what these keys of the menu do. */
const press = ({ app }: OpenApp, keys: string) =>
  app.evaluate(({ Menu }, accelerator) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find((item) => item.accelerator === accelerator)?.click()
  }, keys)

test('the keys for printing print the letter that is open, and wait for who decides where a child wrote it', async () => {
  const draft = story('en', 'thirty-seconds')
  const called = (name: string): Draft => ({ ...draft, id: crypto.randomUUID(), called: name })
  const letters = [
    called('To go'),
    sentDaysAgo(called('Gone'), 2),
    { ...called('A child’s'), register: 'child' as const },
  ]
  const opened = await openApp({ language: 'en', letters: letterFiles(letters) })
  const { page } = opened
  const me = person(page, 'en')
  const { words } = me
  const printed = page.getByText(words.send.print.after)

  await answerPrintDialog(opened)
  await page.getByRole('listitem').filter({ hasText: 'To go' }).getByRole('button').first().click()
  await press(opened, 'CmdOrCtrl+P')
  await expect(printed).toBeVisible({ timeout: 20_000 })
  await expect(me.button(words.send.ways.post)).toHaveAttribute('aria-expanded', 'true')

  await me.goHome()
  await answerPrintDialog(opened)
  // The keys are kept for the letter that is on its way to the screen.
  await page.getByRole('listitem').filter({ hasText: 'Gone' }).getByRole('button').first().click()
  await press(opened, 'CmdOrCtrl+P')
  await expect(printed).toBeVisible({ timeout: 20_000 })

  await me.goHome()
  await page.getByRole('listitem').filter({ hasText: 'A child’s' }).getByRole('button').first().click()
  await press(opened, 'CmdOrCtrl+P')
  await expect(page.getByRole('heading', { level: 1, name: words.parent.title })).toBeVisible()
  await expect(printed).toHaveCount(0)
  await opened.close()
})

test('a letter that can not be opened says so, and the keys go on with the others', async () => {
  const opened = await openApp({ language: 'en', letters: letterFiles([story('en', 'thirty-seconds')]), apart: true })
  const { app, page } = opened
  const { words, button, enter, answer } = person(page, 'en')
  await app.evaluate(({ BrowserWindow }, channel) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.ipc.handle(channel, () => {
      throw new Error('out of order')
    })
  }, channelOf('openDraft'))
  await openLetter({ ...person(page, 'en'), page, opened }, 'Chez Rosaire')
  await expect(page.getByRole('alert')).toContainText(words.problems.unknown.title)
  await button(words.common.close).click()
  await enter('disappointed')
  await answer.fill('Nobody came.')
  await button(words.bar.send).click()
  await expect(page.getByRole('heading', { level: 1, name: words.send.title })).toBeVisible()
  await opened.close()
})
