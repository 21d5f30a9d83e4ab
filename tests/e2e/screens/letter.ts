import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { longestText } from '#letter/text/limits'
import { questions, type QuestionId } from '#letter/draft/questions'
import { twoStories } from '#tests/letter/check/long-answers'
import { letterFiles, type Screen, type Tour, type Walker } from '../driving/walk'
import { openLetter, seeHome, story } from './home'

const question = (id: QuestionId): Screen => ({ name: `question-${id}`, reach: (me) => me.goTo(id) })
const chooseLength = (me: Walker, length: 'two-lines' | 'full') =>
  me.page.getByRole('radio', { name: me.words.manner.length[length] }).check()

/** The button that counts the suggestions, whatever their number. */
const suggestions = ({ button, say }: Walker) =>
  button(new RegExp(`${say('suggestion')}(?!\\p{L})|${say('suggestions')}`, 'u'))

/** A confirmation that was received, line by line. */
const order = {
  fr: [
    'Lampes du Port inc.',
    '18, rue du Quai',
    'Québec (Québec)  G1K 3E2',
    'Numéro de commande : HL-20417',
    'Date de commande : 3 novembre 2026',
    'Total : 138,00 $',
  ],
  en: [
    'Harbour Lamp Co.',
    '18 Wharf Street',
    'Halifax, NS  B3H 3E2',
    'Order number: HL-20417',
    'Order date: November 3, 2026',
    'Order total: $138.00',
  ],
} as const

/** Every question of a letter, one at a time. */
export const everyQuestion: Tour = {
  name: 'every question',
  letters: (language) => letterFiles([story(language, 'thirty-seconds')]),
  screens: [
    {
      name: 'question-first',
      reach: async (me) => {
        await me.enter('thankful')
        await expect(me.heading('thanked')).toBeVisible()
      },
    },
    question('gesture'),
    question('extra'),
    question('meaning'),
    {
      name: 'answer-too-long',
      reach: async (me) => {
        await me.answer.fill('a'.repeat(longestText + 1))
        await expect(me.page.getByText(me.words.common.tooLong.split('{{')[0] ?? '')).toBeVisible()
      },
    },
    {
      name: 'question-what',
      reach: async (me) => {
        await me.goHome()
        await openLetter(me, 'Chez Rosaire')
        await me.turnTo('letter')
        await expect(suggestions(me)).toBeVisible()
        await me.turnTo('question')
      },
    },
    ...questions.disappointed.slice(1).map(({ id }) => question(id)),
    {
      name: 'question-confirmation',
      reach: async (me) => {
        const { confirmation, matter } = me.words
        await me.goTo('matter')
        await me.unfold(matter.confirmation)
        const text = me.page.getByLabel(confirmation.text)
        await text.fill(order[me.language].join('\n'))
        await text.blur()
        await me.page
          .getByRole('list', { name: confirmation.list })
          .getByRole('listitem')
          .last()
          .scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'question-abroad',
      reach: async (me) => {
        const { party } = me.words
        await me.goTo('recipient')
        await me.unfold(party.address)
        await me.field(party.street).fill('10 High Street')
        await me.field(party.city).fill('London')
        await me.field(party.country).selectOption('GB')
        await me.field(party.asTyped).scrollIntoViewIfNeeded()
      },
    },
    { name: 'all-questions', reach: ({ button, words }) => button(words.write.all).click() },
  ],
}

const slips = {
  fr: 'Nous avons attendu au comptoire. Vos employés sont incompétents!!! Personne ne nous a répondu.',
  en: 'We waited at the countter. Your staff are incompetent!!! Nobody answered us.',
} as const
const slip = { fr: 'comptoire', en: 'countter' } as const

/** What can be done on the page, and what the check suggests. */
export const thePage: Tour = {
  name: 'the page',
  screens: [
    {
      name: 'page-marked',
      reach: async (me) => {
        await me.enter('disappointed')
        await me.page.getByRole('radio', { name: me.words.write.own }).check()
        await me.answer.fill(slips[me.language])
        await me.turnTo('letter')
        const marked = me.sentences.filter({ hasText: slip[me.language] })
        await expect(marked).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
        await expect(suggestions(me)).toBeVisible()
      },
    },
    { name: 'remarks', reach: (me) => suggestions(me).click() },
    {
      name: 'sentence-misspelt',
      reach: async (me) => {
        await me.page.keyboard.press('Escape')
        await me.sentences.filter({ hasText: slip[me.language] }).click()
        await expect(me.page.getByRole('dialog').getByRole('listitem').getByRole('button').nth(1)).toBeVisible()
      },
    },
    {
      name: 'sentence-of-app',
      reach: async ({ page, sentences }) => {
        await page.keyboard.press('Escape')
        await sentences.nth(1).click()
      },
    },
    { name: 'sentence-edited', reach: ({ button, words }) => button(words.sentence.edit).click() },
    {
      name: 'page-set-aside',
      reach: async ({ button, words, page }) => {
        await button(words.sentence.leave).click()
        await button(words.sentence.remove).click()
        await page.getByRole('heading', { name: words.aside.title }).scrollIntoViewIfNeeded()
      },
    },
    { name: 'manner', reach: ({ button, words }) => button(words.manner.title).click() },
    {
      name: 'page-two-lines',
      reach: async (me) => {
        await me.page.keyboard.press('Escape')
        await chooseLength(me, 'two-lines')
      },
    },
    {
      name: 'page-other-language',
      reach: async (me) => {
        await chooseLength(me, 'full')
        await me.page.getByLabel(me.words.page.convention).selectOption(me.language === 'fr' ? 'en-CA' : 'fr-FR')
        await expect(me.button(me.words.carryOver.close)).toBeVisible()
      },
    },
    {
      name: 'page-to-read',
      reach: async (me) => {
        await me.button(me.words.carryOver.close).click()
        await me.button(me.words.page.enlarge).click()
        await expect(me.page.getByRole('dialog').getByRole('article')).toBeVisible()
      },
    },
    {
      name: 'not-saved',
      reach: async (me) => {
        await me.page.keyboard.press('Escape')
        const folder = join(me.opened.folder, 'Two Lines')
        await rename(folder, `${folder} away`)
        await me.turnTo('question')
        await me.answer.pressSequentially('…')
        await expect(me.button(me.words.saving.tryAgain)).toBeVisible()
      },
    },
    {
      name: 'saved-again',
      reach: async (me) => {
        const folder = join(me.opened.folder, 'Two Lines')
        await rename(`${folder} away`, folder)
        await expect(me.saved).toBeVisible()
      },
    },
  ],
}

/** All the questions on one page, in an empty letter and in a full one. */
export const onePage: Tour = {
  name: 'all the questions on one page',
  settings: { asking: 'one-page' },
  letters: (language) => letterFiles([story(language, 'thirty-seconds')]),
  screens: [
    {
      name: 'one-page',
      reach: async (me) => {
        await openLetter(me, 'Chez Rosaire')
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.speed.asking.title })).toBeVisible()
      },
    },
    {
      name: 'one-page-end',
      reach: ({ page }) => page.locator('form').getByRole('textbox').last().focus(),
    },
    {
      name: 'one-page-empty',
      reach: async (me) => {
        await me.goHome()
        await me.enter('both')
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.speed.asking.title })).toBeVisible()
      },
    },
  ],
}

/** One letter that tells two stories, and the second one made of it. */
export const secondLetter: Tour = {
  name: 'a second letter',
  letters: (language) => letterFiles([twoStories(language === 'fr' ? 'fr-CA' : 'en-CA')]),
  screens: [
    {
      name: 'keep-proposal',
      reach: async (me) => {
        await seeHome(me)
        await openLetter(me, '3')
        await me.turnTo('letter')
        await suggestions(me).click()
        await me.page.getByRole('dialog').getByText(me.words.secondLetter.see).click()
      },
    },
    {
      name: 'second-letter',
      reach: async (me) => {
        await me.page.getByRole('dialog').getByRole('button', { name: me.words.secondLetter.make }).click()
        await expect(me.button(me.words.secondLetter.open)).toBeVisible()
      },
    },
  ],
}
