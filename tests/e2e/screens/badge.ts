import { expect } from '@playwright/test'
import { letterFiles, type Tour } from '../walk'
import { openLetter, story } from './home'

/** A badge for the person thanked, as it is made. */
export const badge: Tour = {
  name: 'the badge',
  letters: (language) => letterFiles([story(language, 'good-deed')]),
  screens: [
    {
      name: 'send-badge',
      reach: async (me) => {
        await openLetter(me, 'Bureau des permis')
        await me.button(me.words.bar.send).click()
        await me.button(me.words.badge.add).click()
        await expect(me.page.getByRole('img', { name: /Mariette/ })).toBeVisible()
      },
    },
  ],
}
