import { expect } from '@playwright/test'
import { appWords } from '#tests/languages'
import { questionWords } from '#renderer/questions/question-words'
import { child, childWrites } from '../driving/child'
import { openApp } from '../driving/open-app'
import { withVoices } from '../driving/speech'
import { test } from '../driving/test'

const amelie = { name: 'Amélie', lang: 'fr-CA', localService: true }
const thomas = { name: 'Thomas', lang: 'fr_FR', localService: true }
const samantha = { name: 'Samantha', lang: 'en-US', localService: true }
const cloud = { name: 'Cloud', lang: 'en-CA', localService: false }

test('a question is read aloud, the word being read in light, until it ends or is stopped', async () => {
  const opened = await openApp({ language: 'fr', settings: childWrites })
  const { page } = opened
  const speech = await withVoices(page, [thomas, samantha, amelie])
  const me = child(page, 'fr')
  const { title, hint } = questionWords('what', 'fr', 'child')
  await me.door('disappointed')
  await me.isAsked('what')
  await me.button(me.words.listen.question).click()
  expect(await speech.said()).toEqual([{ text: title, voice: 'Amélie' }])
  await speech.reach('arrivé')
  expect(await speech.lit()).toBe('arrivé')
  await speech.end()
  await expect.poll(speech.said).toHaveLength(2)
  expect((await speech.said())[1]).toEqual({ text: hint, voice: 'Amélie' })

  await me.button(me.words.listen.stop).click()
  expect(await speech.silent()).toBe(true)
  expect(await speech.lit()).toBe('')
  await expect(me.button(me.words.listen.question)).toBeVisible()
  await opened.close()
})

test('cards and the letter are read in the language of the letter; going on is silence', async () => {
  const opened = await openApp({ language: 'en', settings: { ...childWrites, convention: 'fr-CA' } })
  const { page } = opened
  await page.setViewportSize({ width: 1280, height: 800 })
  const speech = await withVoices(page, [samantha, amelie])
  const me = child(page, 'en')
  await me.door('disappointed')
  await me.answer.fill("je n'ai pas pu jouer")
  await me.button(me.words.listen.letter).click()
  await expect.poll(async () => (await speech.said()).at(-1)?.voice).toBe('Amélie')
  await me.button(me.words.write.next).click()
  await me.isAsked('why')
  await me.button(me.words.listen.cards).click()
  expect((await speech.said()).at(-1)?.voice).toBe('Amélie')
  await me.answer.fill('trop tard')
  await me.button(me.words.write.next).click()
  await me.isAsked('recipient')
  expect(await speech.silent()).toBe(true)
  await opened.close()
})

test('a voice of a network never speaks: without one of the computer, there is no button', async () => {
  const opened = await openApp({ settings: childWrites })
  const { page } = opened
  const speech = await withVoices(page, [cloud, amelie])
  const me = child(page, 'en')
  await me.door('disappointed')
  await me.isAsked('what')
  await expect(me.button(me.words.listen.question)).toBeHidden()
  await expect(me.button(me.words.listen.cards)).toBeHidden()
  expect(await speech.said()).toEqual([])
  await opened.close()
})

test('the voice chosen in the settings reads, for a grown-up too', async () => {
  const opened = await openApp({ settings: { welcomed: true, readingVoice: 'Karen' } })
  const { page } = opened
  const speech = await withVoices(page, [samantha, { name: 'Karen', lang: 'en-AU', localService: true }])
  const { home, listen } = appWords.en
  await page.getByRole('button', { name: home.doors.thankful.title }).click()
  await page.getByRole('button', { name: listen.question, exact: true }).click()
  expect(await speech.said()).toEqual([{ text: questionWords('thanked', 'en', 'adult').title, voice: 'Karen' }])
  await opened.close()
})
