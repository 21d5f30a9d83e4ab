import { expect, test } from 'vitest'
import type { QuestionId } from '#letter/draft/questions'
import { questionIds } from '#letter/draft/questions'
import { spoken } from '#letter/language/spoken'
import { appWords, checkWords, languageOf } from '#tests/languages'
import { safety } from '#renderer/child/use-child-safety'
import { letterQuestionWords, questionWords } from '#renderer/questions/question-words'
import { easeOf, readingEase } from '#tests/reading-ease'

// 90 and over is "very easy", read with pleasure at nine; 80 and over is "easy". A card of two words alone swings too much
// to mean anything, so that a screen is measured as a child meets it: whole. See docs/decisions/reading-ease.md.
const veryEasy = 90
const easy = 80
const fairlyEasy = 75

const screens = {
  home: ['home'],
  question: ['bar', 'path', 'write', 'moment', 'party', 'listen'],
  encouragement: ['cheer'],
  letter: ['bar', 'page'],
  end: ['end', 'bar'],
  'what went wrong': ['problems', 'saving', 'tooLong'],
} as const

const languages = ['fr', 'en'] as const
const conventions = { fr: 'fr-CA', en: 'en-CA' } as const

/** All that a child's question says at once: the question, its hints, its cards and its example. */
function screenOf(id: QuestionId, language: (typeof languages)[number]): readonly string[] {
  const { title, hint, aloud, choices } = questionWords(id, language, 'child')
  const draft = { door: 'disappointed', convention: conventions[language], voice: 'I', register: 'child' } as const
  const { frames, example } = letterQuestionWords(id, draft)
  const cards = [...choices.map(({ label }) => label), ...frames.map(({ start }) => `${start}…`)]
  return [title, hint, aloud ?? '', ...cards, example]
}

type Words = { readonly [key: string]: string | Words }
const saidIn = (words: string | Words): string[] =>
  typeof words === 'string' ? [words.replaceAll(/\{\{\w+\}\}/g, '3')] : Object.values(words).flatMap(saidIn)

for (const language of languages) {
  const ease = easeOf(language)
  test.each(questionIds)(`the question "%s" is very easy to read for a child, in ${language}`, (id) => {
    expect(readingEase(screenOf(id, language), ease)).toBeGreaterThanOrEqual(veryEasy)
  })

  test.each(questionIds)(`the question "%s" and its hint are easy by themselves, in ${language}`, (id) => {
    const { title, hint } = questionWords(id, language, 'child')
    expect(readingEase([title, hint], ease)).toBeGreaterThanOrEqual(easy)
  })

  test(`the wall of first names, and the word that a grown-up left, are easy, in ${language}`, () => {
    const { wall, word } = appWords[language].class
    expect(readingEase([...saidIn(wall), word.forYou, word.listen], ease)).toBeGreaterThanOrEqual(easy)
  })

  test(`what the letters of a class say in turn is easy for the children who sign it, in ${language}`, () => {
    const { inTurn } = languageOf(conventions[language]).conventions[conventions[language]] ?? {}
    const closings = inTurn?.closings.map((text) => spoken(text, 'I')) ?? []
    const said = [...(inTurn?.greetings ?? []), ...closings].map((text) => text.replace(/,$/, '.'))
    expect(said).toHaveLength(5)
    expect(readingEase(said, ease)).toBeGreaterThanOrEqual(easy)
  })

  test.each(Object.entries(screens))(
    `the words around, on the screen "%s", are easy, in ${language}`,
    (_screen, parts) => {
      const { child, listen } = appWords[language]
      const said = { ...child, listen }
      expect(
        readingEase(
          parts.flatMap((part) => saidIn(said[part])),
          ease,
        ),
      ).toBeGreaterThanOrEqual(easy)
    },
  )

  test.each(Object.entries(appWords[language].child.problems))(
    `what went wrong is fairly easy to read, each by itself: %s, in ${language}`,
    (_problem, { title, todo }) => {
      expect(readingEase([`${title}.`, todo], ease)).toBeGreaterThanOrEqual(fairlyEasy)
    },
  )

  test.each(safety)(`what keeps a child safe is fairly easy to read: %s, in ${language}`, (reason) => {
    const { child, ...adult } = checkWords[language].remarks[reason]
    const { title, why } = child ?? adult
    expect(readingEase([title, why], ease)).toBeGreaterThanOrEqual(fairlyEasy)
  })

  test(`nothing that a child reads has more than thirteen words in a sentence, in ${language}`, () => {
    const all = [
      ...questionIds.flatMap((id) => screenOf(id, language)),
      ...saidIn(appWords[language].child),
      ...saidIn(appWords[language].listen),
    ]
    const sentences = all.flatMap((text) => text.split(/(?<=[.!?…])\s+/))
    expect(sentences.filter((sentence) => (sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length > 13)).toEqual([])
  })
}
