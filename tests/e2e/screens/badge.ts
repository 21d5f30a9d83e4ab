import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerGrownUp } from '../driving/grown-up'
import { answerSaveDialogs } from '../driving/outside'
import { letterFiles, type Tour } from '../driving/walk'
import { openLetter, story } from './home'

/** A badge for the person thanked, as it is made, and kept with the letter that was sent. */
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
    {
      name: 'sent-badge',
      reach: async (me) => {
        await mkdir(join(me.opened.folder, 'produced'))
        await answerSaveDialogs(me.opened)
        await me.button(me.words.send.docx.action).click()
        await me.button(me.words.sent.question.now).click({ timeout: 20_000 })
        await me.button(me.words.sent.keep).click()
        await me.page.getByRole('heading', { name: me.words.badge.sent.title, exact: true }).scrollIntoViewIfNeeded()
      },
    },
  ],
}

/** The badge that a child chooses, and what its adult sees of it before agreeing. */
export const childBadge: Tour = {
  name: "a child's badge",
  settings: { child: true },
  letters: (language) => {
    const deed = story(language, 'good-deed')
    return letterFiles([{ ...deed, register: 'child', writer: { ...deed.writer, name: 'Zoé Bolduc' }, at: 'send' }])
  },
  screens: [
    {
      name: 'child-end-thanks',
      reach: async (me) => {
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        await expect(me.button(me.words.child.badge.add)).toBeVisible()
      },
    },
    {
      name: 'child-badge',
      reach: async (me) => {
        await me.button(me.words.child.badge.add).click()
        await expect(me.page.getByRole('img', { name: /Mariette/ }).first()).toBeVisible()
      },
    },
    {
      name: 'parent-badge',
      reach: async (me) => {
        await me.button(me.words.child.end.adult).click()
        await me.page.getByText(me.words.parent.reveals.where.badge).scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'send-badge-agreed',
      reach: async (me) => {
        await me.button(me.words.parent.decide.agree).click()
        await answerGrownUp(me)
        await me.seeAlong()
        await expect(me.page.getByText(me.words.badge.agreed)).toBeVisible()
      },
    },
  ],
}
