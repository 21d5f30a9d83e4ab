import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { questionsOf } from '#letter/draft/questions'
import { sentOf } from '#letter/draft/sent'
import { answerGrownUp } from '../driving/grown-up'
import { sentStory } from '../driving/sent-story'
import { withVoices } from '../driving/speech'
import { letterFiles, type Screen, type Tour, type Walker } from '../driving/walk'
import { story } from './home'
import { type TestedLanguage } from '#tests/languages'

const asked = questionsOf({ door: 'disappointed', register: 'child', follows: null })

const few = { fr: 'Elle m’a aidé.', en: 'She helped me.' } as const

/** Goes on to the next question, answered or not; one that makes the letter is answered. */
const next = async ({ page, words, language }: Walker, essential = false) => {
  if (essential) await page.locator('form').getByRole('textbox').fill(few[language])
  await page.getByRole('button', { name: words.child.write.next, exact: true }).click()
}

const question = (index: number): Screen => {
  const id = asked[index]?.id ?? 'what'
  return {
    name: `child-question-${id}`,
    reach: async (me) => {
      await next(me, asked[index - 1]?.essential)
      await expect(me.heading(id, 'child')).toBeVisible()
    },
  }
}

/** A child's way to the envelope, and what a grown-up is asked there. */
export const childWrites: Tour = {
  name: 'a child writes',
  settings: { child: true },
  screens: [
    {
      name: 'child-home-empty',
      reach: async (me) => {
        await withVoices(me.page, [{ name: 'Amélie', lang: `${me.language}-CA`, localService: true }])
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.child.home.title })).toBeVisible()
      },
    },
    {
      name: 'child-question-first',
      reach: async (me) => {
        await me.button(me.words.child.home.doors.disappointed.title).click()
        await expect(me.heading('what', 'child')).toBeVisible()
      },
    },
    {
      name: 'child-safety',
      reach: async (me) => {
        const told = { fr: 'J’habite au 12, rue des Érables.', en: 'I live at 12 Maple Street.' }
        await me.page.locator('form').getByRole('textbox').fill(told[me.language])
        await expect(me.page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible()
      },
    },
    ...asked.slice(1).map((_, index) => question(index + 1)),
    {
      name: 'child-end',
      reach: async (me) => {
        await me.button(me.words.child.write.toEnvelope).click()
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.child.end.title })).toBeVisible()
      },
    },
    {
      name: 'child-page',
      reach: async (me) => {
        await me.page.setViewportSize({ width: 900, height: 600 })
        const see = me.button(me.words.child.bar.see)
        if (await see.isVisible()) await see.click()
      },
    },
  ],
}

const thanks = questionsOf({ door: 'thankful', register: 'child', follows: null })

/** A child's thanks. */
export const childThanks: Tour = {
  name: 'a child says thank you',
  settings: { child: true },
  screens: [
    {
      name: 'child-thanks-first',
      reach: async (me) => {
        await me.button(me.words.child.home.doors.thankful.title).click()
        await expect(me.heading('thanked', 'child')).toBeVisible()
      },
    },
    {
      name: 'child-missing',
      reach: async (me) => {
        await next(me)
        await expect(me.page.locator('form').getByText(me.words.child.write.missing)).toBeVisible()
      },
    },
    ...thanks.slice(1).map(({ id }, index) => ({
      name: `child-thanks-${id}`,
      reach: async (me: Walker) => {
        await next(me, thanks[index]?.essential)
        await expect(me.heading(id, 'child')).toBeVisible()
      },
    })),
    {
      name: 'settings-from-child-mode',
      reach: async (me) => {
        await me.button(me.words.child.bar.home).click()
        await me.button(me.words.child.home.adult).click()
        await answerGrownUp(me)
        await expect(me.page.getByRole('dialog', { name: me.words.settings.title })).toBeVisible()
      },
    },
  ],
}

/** A child's thank-you for the answer to a letter that was sent, with what was written before. */
export const childFollowsUp: Tour = {
  name: 'a child thanks for an answer',
  settings: { child: true },
  letters: (language) => answeredAndThanked(story(language, 'tournament'), language),
  screens: [
    {
      name: 'child-home-answered',
      reach: (me) => expect(me.page.getByText(me.words.child.home.states.answered)).toBeVisible(),
    },
    {
      name: 'child-second-letter',
      reach: async (me) => {
        await me.page.getByRole('button', { name: me.words.followUp.after.thanks }).click()
        await expect(me.heading('helped', 'child')).toBeVisible()
        await me.page.getByText(me.words.followUp.before.title).click()
        await expect(me.button(me.words.followUp.before.open)).toBeVisible()
      },
    },
    {
      name: 'child-sent-later',
      reach: async (me) => {
        await me.button(me.words.followUp.before.open).click()
        await expect(me.page.getByRole('region', { name: me.words.followUp.after.title })).toBeVisible()
      },
    },
  ],
}

function answeredAndThanked(told: Draft, language: TestedLanguage): Readonly<Record<string, string>> {
  const text = {
    fr: 'Ta lettre nous a fait réfléchir. Nous en parlerons avec les autres clubs.',
    en: 'Your letter made us think. We will talk about it with the other clubs.',
  }
  const answered = {
    kind: 'answered',
    how: 'email',
    felt: 'kind-words',
    on: '2026-11-05',
    text: text[language],
  } as const
  const first = sentStory({ ...told, id: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b01' }, answered)
  const sent = sentOf(first)
  if (!sent) throw new Error('It was sent.')
  const [id, now] = ['0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b02', '2026-11-06T09:00:00.000Z']
  const second = followUpDraft(first, { sent, answered, why: 'good', id, now })
  return { 'first.twolines': JSON.stringify(first), 'second.twolines': JSON.stringify(second) }
}

/** What stands between a child's letter and the world. */
export const parentDecides: Tour = {
  name: 'a parent decides',
  settings: { child: true },
  letters: (language) =>
    letterFiles([
      { ...story(language, 'tournament'), enclosures: language === 'fr' ? 'Photo de l’équipe' : 'Photo of the team' },
    ]),
  screens: [
    {
      name: 'child-home-letters',
      reach: (me) => expect(me.page.getByRole('heading', { name: me.words.child.home.letters })).toBeVisible(),
    },
    { name: 'grown-up-question', reach: ({ button, words }) => button(words.child.home.adult).click() },
    {
      name: 'grown-up-wrong',
      reach: async ({ page, button, words }) => {
        await page.getByRole('dialog').getByRole('textbox').fill('1')
        await button(words.parent.grownUp.go).click()
        await expect(page.getByRole('alert')).toBeVisible()
      },
    },
    {
      name: 'parent-page',
      reach: async (me) => {
        await me.button(me.words.parent.grownUp.cancel).click()
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        await me.button(me.words.child.write.done).or(me.button(me.words.child.write.toEnvelope)).click()
        const adult = me.button(me.words.child.end.adult)
        const end = me.button(me.words.child.write.toEnvelope)
        while (!(await adult.isVisible()))
          await end
            .or(me.page.getByRole('button', { name: me.words.child.write.next, exact: true }))
            .or(adult)
            .first()
            .click()
        await adult.click()
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.parent.title })).toBeVisible()
      },
    },
    {
      name: 'parent-decision',
      reach: ({ page, words }) =>
        page.getByRole('heading', { name: words.parent.decide.title }).scrollIntoViewIfNeeded(),
    },
    {
      name: 'parent-agreed',
      reach: async (me) => {
        await me.button(me.words.parent.decide.agree).click()
        await answerGrownUp(me)
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.send.title })).toBeVisible()
      },
    },
    {
      name: 'child-hand',
      reach: async (me) => {
        await me.button(me.words.bar.home).click()
        await expect(me.page.getByRole('heading', { name: me.words.child.home.letters })).toBeVisible()
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        await me.button(me.words.hand.child.open).click()
        await me.page.getByLabel(me.words.hand.child.left).check()
      },
    },
  ],
}
