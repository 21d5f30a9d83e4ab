import { expect } from '@playwright/test'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { sentStory } from '../driving/sent-story'
import { letterFiles, type Tour, type Walker } from '../driving/walk'
import { openLetter, seeHome, story } from './home'
import { type TestedLanguage } from '#tests/languages'

const answers = {
  fr: {
    adult: 'Bonjour, nous sommes désolés. Nous allons en parler au personnel, mais nous ne pouvons rien promettre.',
    child: 'Ta lettre est importante, Félix. Elle peut changer les choses l’an prochain.',
  },
  en: {
    adult: 'Hello, we are sorry. We will bring it up with the staff, but we cannot promise anything.',
    child: 'Your letter matters, Félix. It can change things next year.',
  },
} as const

const answered = (language: TestedLanguage) =>
  ({ kind: 'answered', how: 'email', felt: 'kind-words', on: '2026-11-05', text: answers[language].child }) as const
const conversation = ({ page, words }: Walker) =>
  page.locator('details').filter({ hasText: words.followUp.before.title })

/** The time after a letter went: it has just gone, it waits, its day has passed. */
export const waiting: Tour = {
  name: 'the time after sending',
  letters: (language) =>
    letterFiles([
      sentDaysAgo(story(language, 'thirty-seconds'), 0),
      sentDaysAgo(story(language, 'mechanic'), 3),
      sentDaysAgo(story(language, 'praise-first'), 40),
      sentDaysAgo(story(language, 'tournament'), 50),
    ]),
  screens: [
    {
      name: 'home-no-reply',
      reach: async (me) => {
        await seeHome(me)
        await expect(me.button(me.words.home.noReply)).toBeVisible()
      },
    },
    {
      name: 'sent-passed',
      reach: async (me) => {
        await me.button(me.words.home.noReply).click()
        await expect(me.button(me.words.sent.hope.remind)).toBeVisible()
      },
    },
    {
      name: 'sent-gone',
      reach: async (me) => {
        await me.goHome()
        await openLetter(me, 'Chez Rosaire')
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.sent.gone })).toBeVisible()
      },
    },
    {
      name: 'sent-more',
      reach: async (me) => {
        await me.page.getByText(me.words.sent.more).click()
        await expect(me.button(me.words.sent.close.action)).toBeVisible()
      },
    },
  ],
}

/** What a child sees of a letter on its way. */
export const childWaits: Tour = {
  name: 'a letter of a child, on its way',
  settings: { child: true },
  letters: (language) => letterFiles([sentDaysAgo(story(language, 'tournament'), 0)]),
  screens: [
    {
      name: 'child-gone',
      reach: async (me) => {
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.sent.goneChild })).toBeVisible()
      },
    },
  ],
}

/** What becomes of a letter that was sent: its answer, the letter after it, its end. */
export const answering: Tour = {
  name: 'an answer',
  letters: (language) => letterFiles([sentStory(story(language, 'thirty-seconds'))]),
  screens: [
    {
      name: 'sent-answered',
      reach: async (me) => {
        const { answer } = me.words.sent
        await seeHome(me)
        await openLetter(me, 'Chez Rosaire')
        await me.button(answer.tell).click()
        await me.page.getByRole('radio', { name: answer.felt.partly }).check()
        await me.page.getByLabel(answer.text).fill(answers[me.language].adult)
        await me.button(answer.keep).click()
        await expect(me.page.getByRole('blockquote')).toBeVisible()
      },
    },
    {
      name: 'follow-up-question',
      reach: async (me) => {
        await me.button(me.words.followUp.why['in-part']).click()
        await expect(me.heading('missing')).toBeVisible()
      },
    },
    {
      name: 'follow-up-conversation',
      reach: async (me) => {
        await conversation(me).locator('summary').click()
        await conversation(me).getByRole('listitem').last().scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'sent-closed',
      reach: async (me) => {
        await me.goHome()
        await me.page
          .getByRole('listitem')
          .filter({ hasText: me.words.shelf.states.answered })
          .getByRole('button')
          .first()
          .click()
        await me.button(me.words.sent.close.action).click()
        await expect(me.page.getByRole('heading', { name: me.words.sent.close.done })).toBeVisible()
      },
    },
    {
      name: 'home-closed',
      reach: async (me) => {
        await me.goHome()
        await expect(me.page.getByText(me.words.shelf.states.closed, { exact: true })).toBeVisible()
      },
    },
  ],
}

/** The kind answer to a child's letter, as the child reads it, and the child's thanks for it. */
export const childAnswered: Tour = {
  name: 'an answer to a child',
  settings: { child: true },
  letters: (language) => letterFiles([sentStory(story(language, 'tournament'), answered(language))]),
  screens: [
    {
      name: 'child-sent',
      reach: async (me) => {
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        await expect(me.page.getByRole('blockquote')).toBeVisible()
      },
    },
    {
      name: 'sent-with-child',
      reach: async (me) => {
        await me.button(me.words.child.end.adult).click()
        await expect(me.button(me.words.followUp.why.good)).toBeVisible()
      },
    },
    {
      name: 'child-follow-up',
      reach: async (me) => {
        await me.button(me.words.followUp.why.good).click()
        await expect(me.heading('helped', 'child')).toBeVisible()
      },
    },
  ],
}
