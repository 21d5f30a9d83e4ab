import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { story } from '../screens/home'
import { letterFiles } from '../driving/walk'

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
