import { expect } from '@playwright/test'
import { changeElsewhere } from '../driving/changed-elsewhere'
import type { Tour, Walker } from '../driving/walk'

const words = {
  fr: { here: 'Le tournoi est annulé.', there: 'Le tournoi de samedi est annulé, sans un mot.' },
  en: { here: 'The tournament was called off.', there: 'Saturday’s tournament was called off without a word.' },
}

const change = async (me: Walker, register: 'adult' | 'child') => {
  const { saved } = (register === 'child' ? me.words.child : me.words).saving
  await expect(me.page.getByText(saved, { exact: true })).toBeVisible()
  await changeElsewhere(me.opened, words[me.language].there)
  await expect(
    me.page.getByRole('region', { name: me.words.elsewhere[register].title.split('{{')[0] ?? '' }),
  ).toBeVisible()
}

/** A letter that is open and was changed on another computer. */
export const elsewhere: Tour = {
  name: 'a letter changed elsewhere',
  screens: [
    {
      name: 'elsewhere',
      reach: async (me) => {
        await me.enter('disappointed')
        await me.page.getByRole('radio', { name: me.words.write.own }).check()
        await me.answer.fill(words[me.language].here)
        await change(me, 'adult')
      },
    },
    {
      name: 'elsewhere-read',
      reach: async (me) => {
        await me.button(me.words.elsewhere.adult.see).click()
        await expect(me.page.getByRole('article', { name: me.words.elsewhere.adult.seen })).toBeVisible()
      },
    },
  ],
}

/** A child's letter that was changed on another computer. */
export const childElsewhere: Tour = {
  name: 'a child’s letter changed elsewhere',
  settings: { child: true },
  screens: [
    {
      name: 'child-elsewhere',
      reach: async (me) => {
        await me.button(me.words.child.home.doors.disappointed.title).click()
        await me.page.getByRole('radio', { name: me.words.child.write.own }).check()
        await me.answer.fill(words[me.language].here)
        await change(me, 'child')
      },
    },
  ],
}
