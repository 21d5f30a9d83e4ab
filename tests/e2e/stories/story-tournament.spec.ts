import { expect, type Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { answerGrownUp } from '../driving/grown-up'
import { child, childWrites } from '../driving/child'
import { openApp } from '../driving/open-app'
import { packed } from '../driving/packed'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { story } from '../screens/home'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

const said = {
  fr: {
    answer: 'Ta lettre est importante, Félix. Elle peut changer les choses l’an prochain.',
    thanks: 'Votre lettre est sur le mur de ma chambre.',
    subject: /Merci pour votre réponse/,
  },
  en: {
    answer: 'Your letter matters, Félix. It can change things next year.',
    thanks: 'Your letter is on the wall of my room.',
    subject: /Thank you for your reply/,
  },
} as const

for (const language of ['fr', 'en'] as const) {
  test(`the tournament: a child writes, a kind answer comes, and the child says thank you for it: ${language}`, async () => {
    test.setTimeout(120_000)
    await tournament(language)
  })
}

async function tournament(language: TestedLanguage): Promise<void> {
  const opened = await openApp({ language, settings: { ...childWrites, language } })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  const felix = child(page, language)
  const { words } = felix
  const { send, sent, followUp, parent } = me.words
  const { answers, recipient, writer, helper } = story(language, 'tournament')
  const save = await producing(opened)

  await felix.door('disappointed')
  await felix.isAsked('what')
  await felix.answer.fill(answers.what?.kind === 'own' ? answers.what.text : '')
  await felix.button(words.write.next).click()
  await felix.isAsked('why')
  await felix.starter('why', 'child-understand').click()
  await felix.answer.fill(answers.why?.kind === 'frame' ? answers.why.text : '')
  await felix.button(words.write.next).click()
  await felix.isAsked('recipient')
  await felix.answer.fill(recipient.organisation)
  await felix.button(words.write.next).click()
  await felix.button(words.write.done).click()
  await felix.isAsked('writer')
  await felix.answer.fill(writer.name)
  await page.getByLabel(words.party.helper).fill(helper.name)
  await felix.button(words.write.toEnvelope).click()
  await felix.button(words.end.adult).click()

  // Clara reads it, adds whom it goes to, agrees, and says that it has gone.
  await page.getByText(parent.recipient.complete).click()
  await page.getByRole('region', { name: parent.recipient.title }).getByLabel(me.words.party.name).fill(recipient.name)
  await me.button(parent.decide.agree).click()
  await answerGrownUp(me)
  await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeVisible()
  await save(() => me.button(send.docx.action).click(), 'docx')
  await me.button(sent.question.now).click()
  await me.button(sent.keep).click()
  await expect(page.getByRole('article', { name: sent.page })).toBeVisible()
  await expect(page.getByText(sent.hope.parent)).toBeVisible()
  await page.getByText(sent.more).click()
  await expect(page.getByRole('button', { name: followUp.why['no-answer'] })).toBeVisible()

  await me.button(sent.answer.tell).click()
  await page.getByRole('radio', { name: sent.answer.felt['kind-words'] }).check()
  await page.getByLabel(sent.answer.text).fill(said[language].answer)
  await me.button(sent.answer.keep).click()
  await expect(page.getByRole('blockquote')).toHaveText(said[language].answer)
  await me.button(sent.close.action).click()

  // The child reads the answer alone, and can change nothing of what was sent.
  await me.button(me.words.bar.home).click()
  await letters(page).first().click()
  await expect(page.getByRole('blockquote')).toHaveText(said[language].answer)
  await expect(page.getByRole('button')).toHaveText([words.bar.home, words.end.adult, ''])
  await opened.app.close()

  await thanksForTheAnswer(language, opened.folder)
}

/** Another day: Clara sits down, and Félix writes back. */
async function thanksForTheAnswer(language: TestedLanguage, home: string): Promise<void> {
  const opened = await openApp({ language, home })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  const felix = child(page, language)
  const { words } = felix
  const { followUp, send, sent, parent } = me.words
  const save = await producing(opened)
  const { thanks, subject } = said[language]

  await expect(page.getByRole('blockquote')).toHaveText(said[language].answer)
  await felix.button(words.end.adult).click()
  await felix.button(followUp.why.good).click()
  await felix.isAsked('helped')
  await page.getByRole('radio', { name: words.write.own }).check()
  await felix.answer.fill(thanks)
  await expect(felix.letter).toContainText(thanks)
  await felix.button(words.write.done).click()
  await expect(felix.heading(words.end.title)).toBeFocused()
  await felix.button(words.end.adult).click()
  await felix.button(parent.decide.agree).click()
  await answerGrownUp(me)
  await expect(felix.heading(send.title)).toBeVisible()

  await me.otherMail()
  const email = await PostalMime.parse((await save(() => me.button(send.other.file.pdf).click(), 'eml')).bytes)
  expect(email.subject).toMatch(subject)
  expect(packed(email.text ?? '')).toContain(packed(thanks))
  expect(packed(email.text ?? '')).toContain('Félix')

  await felix.button(sent.question.yes).click()
  await felix.button(sent.keep).click()
  await page.getByText(followUp.before.title).click()
  await expect(page.getByRole('blockquote').filter({ hasText: said[language].answer })).toBeVisible()
  await felix.button(me.words.bar.home).click()
  await expect(letters(page)).toHaveCount(2)
  for (const state of [words.home.states.sent, words.home.states.closed])
    await expect(letters(page).filter({ hasText: state })).toHaveCount(1)
  await opened.close()
}

const letters = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('button')
