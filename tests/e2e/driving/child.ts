import { expect, type Page } from '@playwright/test'
import type { QuestionId } from '#letter/draft/questions'
import { appWords, type TestedLanguage } from '#tests/languages'
import { letterQuestionWords, questionWords } from '#renderer/questions/question-words'

const conventions = { fr: 'fr-CA', en: 'en-CA' } as const

/** The settings of an app in which a child writes. */
export const childWrites = { welcomed: true, child: true } as const

/** What a child does in the window, and finds by what it says. */
export function child(page: Page, language: TestedLanguage) {
  const { child: ofChild, listen } = appWords[language]
  const words = { ...ofChild, listen }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const title = (id: QuestionId) => questionWords(id, language, 'child').title
  const starter = (id: QuestionId, frame: string) => {
    const draft = { door: 'disappointed', convention: conventions[language], voice: 'I', register: 'child' } as const
    const found = letterQuestionWords(id, draft).frames.find((one) => one.id === frame)
    return page.getByRole('radio', { name: `${found?.start ?? frame}…`, exact: true })
  }
  const face = (id: QuestionId, choice: string) => {
    const found = questionWords(id, language, 'child').choices.find((one) => one.id === choice)
    return page.getByRole('radio', { name: found?.label ?? choice, exact: true })
  }
  return {
    words,
    button,
    heading,
    starter,
    face,
    answer: page.locator('form').getByRole('textbox').first(),
    letter: page.getByRole('region', { name: words.page.title, exact: true }),
    door: (door: 'disappointed' | 'thankful') =>
      page.getByRole('button', { name: words.home.doors[door].title }).click(),
    isAsked: (id: QuestionId) => expect(heading(title(id))).toBeVisible(),
  }
}
