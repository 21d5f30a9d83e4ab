import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerOpenDialogs, answerSaveDialogs } from '../driving/outside'
import { letterFiles, type Tour } from '../driving/walk'
import { story } from './home'

/** The screen of the first start. */
export const firstStart: Tour = {
  name: 'the first start',
  settings: { welcomed: false },
  screens: [
    {
      name: 'welcome',
      reach: ({ page, words }) =>
        expect(page.getByRole('heading', { level: 1, name: words.welcome.title })).toBeVisible(),
    },
  ],
}

/** The settings, whose last part is seen by scrolling, the letters of others and the list of shortcuts. */
export const choosing: Tour = {
  name: 'settings, stories and shortcuts',
  letters: (language) => letterFiles([story(language, 'mechanic'), story(language, 'little-extra')]),
  screens: [
    { name: 'settings', reach: ({ button, words }) => button(words.settings.title).click() },
    {
      name: 'settings-end',
      reach: ({ page, words }) =>
        page.getByRole('dialog').getByText(words.settings.folderHint).scrollIntoViewIfNeeded(),
    },
    {
      name: 'settings-backup',
      reach: async (me) => {
        await mkdir(join(me.opened.folder, 'produced'), { recursive: true })
        await answerSaveDialogs(me.opened)
        await me.button(me.words.keeping.backup.action).click()
        await expect(me.page.locator('.keeping-done')).toBeVisible()
      },
    },
    {
      name: 'settings-restore-damaged',
      reach: async (me) => {
        const folder = join(me.opened.folder, 'produced')
        const [name = ''] = await readdir(folder)
        const backup = join(folder, name)
        await writeFile(backup, (await readFile(backup)).subarray(0, 1400))
        await answerOpenDialogs(me.opened, backup)
        await me.button(me.words.keeping.restore.action).click()
        await me.page.getByRole('alert').scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'erase',
      reach: async ({ page, button, words }) => {
        await button(words.keeping.erase.action).click()
        await expect(page.getByRole('dialog', { name: words.keeping.erase.question })).toBeVisible()
      },
    },
    {
      name: 'erase-word',
      reach: async ({ page, words }) => {
        await page.getByRole('button', { name: words.keeping.erase.goOn, exact: true }).click()
        await page.keyboard.press('Enter')
        await expect(page.getByRole('dialog').getByText(words.keeping.erase.wrong)).toBeVisible()
      },
    },
    {
      name: 'stories',
      reach: async ({ page, button, words }) => {
        await button(words.keeping.erase.keep).click()
        await button(words.common.close).click()
        await button(words.speed.stories.title).click()
        await expect(page.getByRole('dialog', { name: words.speed.stories.title })).toBeVisible()
      },
    },
    {
      name: 'shortcuts',
      reach: async ({ page, button, words, enter }) => {
        await button(words.common.close).click()
        await enter('disappointed')
        await page.keyboard.press('F1')
        await expect(page.getByRole('dialog', { name: words.speed.shortcuts.title })).toBeVisible()
      },
    },
  ],
}
