import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import type { TestedLanguage } from '#tests/languages'
import { answerSaveDialogs } from '../driving/outside'
import { drawSignature } from '../driving/signature'
import { letterFiles, type Tour } from '../driving/walk'
import { openLetter, story } from './home'

// Its tone can wait, and makes a suggestion that is not in sight at first.
const angry = { fr: 'Vos employés sont des imbéciles!!!', en: 'Your staff are idiots!!!' } as const

function angryLetter(language: TestedLanguage): Draft {
  const draft = story(language, 'thirty-seconds')
  return { ...draft, answers: { ...draft.answers, effect: { kind: 'own', text: angry[language] } } }
}

/** What is told before a letter leaves that has more to look at than is in sight. */
export const beforeSending: Tour = {
  name: 'more before it leaves',
  letters: (language) => letterFiles([angryLetter(language)]),
  screens: [
    {
      name: 'send-others',
      reach: async (me) => {
        await openLetter(me, 'Chez Rosaire')
        await me.button(me.words.bar.send).click()
        const before = me.page.getByRole('region', { name: me.words.remarks.before.title })
        await before.getByRole('button', { expanded: false }).last().click()
        await expect(before.getByRole('button', { expanded: true })).toBeVisible()
      },
    },
  ],
}

/** The ways for a letter to leave, and what comes of them. */
export const sending: Tour = {
  name: 'sending',
  letters: (language) => letterFiles([story(language, 'thirty-seconds')]),
  screens: [
    {
      name: 'send',
      reach: async (me) => {
        await openLetter(me, 'Chez Rosaire')
        await me.button(me.words.bar.send).click()
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.send.title })).toBeVisible()
        await expect(me.page.getByRole('region', { name: me.words.remarks.before.title })).toBeVisible()
      },
    },
    { name: 'send-post', reach: (me) => me.sendBy('post') },
    {
      name: 'send-envelope',
      reach: async (me) => {
        const { envelope } = me.words.send
        await me.unfold(envelope.title)
        await me.page.getByLabel(envelope.folds).check()
      },
    },
    {
      name: 'send-hand',
      reach: async (me) => {
        const { hand } = me.words
        await me.unfold(hand.title)
        await me.page.getByLabel(hand.left).check()
      },
    },
    { name: 'send-other-mail', reach: (me) => me.otherMail() },
    { name: 'send-along', reach: (me) => me.seeAlong() },
    {
      name: 'send-form',
      reach: async (me) => {
        const { form } = me.words
        await me.sendBy('form')
        await me.page.getByLabel(form.limit.label).fill('400')
        await me.page.getByText(form.differently.title).click()
        await me.page.getByLabel(form.differently.oneLine).check()
        await expect(me.button(form.out.action_other)).toBeVisible()
      },
    },
    {
      name: 'send-form-piece',
      reach: async (me) => {
        const { count, pieces } = me.words.form
        await me.button(pieces.copy.split('{{')[0] ?? '').click()
        await expect(me.button(pieces.before.split('{{')[0] ?? '')).toBeVisible()
        await expect(me.page.getByText(count.over.split('}}').at(-1) ?? '')).toBeVisible()
      },
    },
    {
      name: 'send-done',
      reach: async (me) => {
        await mkdir(join(me.opened.folder, 'produced'))
        await answerSaveDialogs(me.opened)
        await me.button(me.words.send.docx.action).click()
        await expect(me.button(me.words.send.show)).toBeVisible({ timeout: 20_000 })
      },
    },
    {
      name: 'send-sent-form',
      reach: async (me) => {
        await me.button(me.words.sent.question.now).click()
        await expect(me.page.getByLabel(me.words.sent.day)).toBeVisible()
      },
    },
    {
      name: 'send-signature',
      reach: async (me) => {
        await me.sendBy('post')
        await me.button(me.words.signature.offer).click()
        await expect(me.button(me.words.signature.photo)).toBeFocused()
      },
    },
    {
      name: 'send-signature-drawn',
      reach: async (me) => {
        await me.button(me.words.signature.draw).click()
        await drawSignature(me)
      },
    },
    {
      name: 'send-signed',
      reach: async (me) => {
        await me.button(me.words.signature.use).click()
        await expect(me.page.getByLabel(me.words.signature.sign)).toBeChecked()
      },
    },
    {
      name: 'send-failed',
      reach: async (me) => {
        await me.opened.app.evaluate(({ shell }) => {
          shell.openExternal = () => Promise.reject(new Error('No program answers'))
        })
        await me.otherMail()
        await me.button(me.words.send.other.gmail).click()
        await expect(me.page.getByText(me.words.problems['no-mail-app'].title)).toBeVisible()
      },
    },
    {
      name: 'send-nothing',
      reach: async (me) => {
        await me.goHome()
        await me.enter('both')
        await me.button(me.words.bar.send).click()
        await expect(me.page.getByRole('heading', { level: 1, name: me.words.send.notReady })).toBeVisible()
      },
    },
    {
      name: 'sent',
      reach: async (me) => {
        await me.goHome()
        await openLetter(me, 'Chez Rosaire')
        await me.button(me.words.sent.question.yes).click()
        await me.button(me.words.sent.keep).click()
        await expect(me.page.getByRole('article', { name: me.words.sent.page })).toBeVisible()
      },
    },
    {
      name: 'sent-answer-form',
      reach: async (me) => {
        await me.button(me.words.sent.answer.tell).click()
        await expect(me.page.getByLabel(me.words.sent.answer.text)).toBeVisible()
      },
    },
    {
      name: 'sent-next-steps',
      reach: async (me) => {
        const { title } = me.words.next
        await me.page.getByText(me.words.sent.more).click()
        await me.page.getByText(title.split('{{')[0] ?? '').click()
        await expect(me.page.getByText(me.words.next.lead)).toBeVisible()
      },
    },
    {
      name: 'follow-up-letter',
      reach: async (me) => {
        await me.button(me.words.followUp.why['in-part']).click()
        await expect(me.heading('missing')).toBeVisible()
        await me.turnTo('letter')
        await expect(me.page.getByText(me.words.page.follows)).toBeVisible()
        await me.turnTo('question')
        await me.page.locator('details').filter({ hasText: me.words.followUp.before.title }).locator('summary').click()
        await expect(me.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      },
    },
    {
      name: 'sent-later',
      reach: async (me) => {
        await me.button(me.words.followUp.before.open).click()
        await expect(me.page.getByRole('region', { name: me.words.followUp.after.title })).toBeVisible()
      },
    },
    {
      name: 'home-sent',
      reach: async (me) => {
        await me.goHome()
        await expect(me.page.getByText(me.words.shelf.waiting.split('{{')[0] ?? '')).toBeVisible()
      },
    },
  ],
}
