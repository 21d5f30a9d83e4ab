import { expect } from '@playwright/test'
import type { Tour } from '../walk'

/** The two questions of the first start. */
export const firstStart: Tour = {
  name: 'the first start',
  settings: { welcomed: false },
  screens: [
    {
      name: 'welcome-place',
      reach: ({ page, words }) =>
        expect(page.getByRole('heading', { level: 1, name: words.welcome.place.title })).toBeVisible(),
    },
    {
      name: 'welcome-writer',
      reach: async ({ page, button, words }) => {
        await button(words.welcome.next).click()
        await expect(page.getByRole('heading', { level: 1, name: words.welcome.writer.title })).toBeVisible()
      },
    },
  ],
}

/** The settings, whose last part is seen by scrolling, the letters of others and the list of shortcuts. */
export const choosing: Tour = {
  name: 'settings, stories and shortcuts',
  screens: [
    { name: 'settings', reach: ({ button, words }) => button(words.settings.title).click() },
    {
      name: 'settings-end',
      reach: ({ page, words }) =>
        page.getByRole('dialog').getByText(words.settings.folderHint).scrollIntoViewIfNeeded(),
    },
    {
      name: 'stories',
      reach: async ({ page, button, words }) => {
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
