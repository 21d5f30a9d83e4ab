import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { letterFiles, type Tour, type Walker } from '../driving/walk'
import { answerGrownUp } from '../driving/grown-up'
import type { TestedLanguage } from '#tests/languages'

const ofClass = '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1c01'

const told = {
  fr: {
    title: 'Lettres au musée',
    what: 'la baleine n’était pas là',
    why: 'je venais pour elle',
    word: 'Dis aussi le jour.',
  },
  en: {
    title: 'Letters to the museum',
    what: 'the whale was not there',
    why: 'I came for it',
    word: 'Say the day, too.',
  },
} as const

const names = [
  ...['Emma 1', 'Léo', 'Emma 2', 'Marie-Ève', 'Maximiliana-Alexandrina', 'Zoé', 'Noah', 'Ana', 'Adam', 'Inès'],
  ...Array.from({ length: 50 }, (_, index) => `Jo ${String(index + 1)}`),
]

/** The letter of one child, not begun but by the first two. */
function pupilLetter(language: TestedLanguage, name: string, place: number): Draft {
  const { title, what, why, word } = told[language]
  const answers = place < 2 ? ({ what: { kind: 'own', text: what }, why: { kind: 'own', text: why } } as const) : {}
  return {
    ...makeDraft({ convention: `${language}-CA`, register: 'child', answers }),
    writer: { ...nobody, name },
    recipient: { ...nobody, organisation: language === 'fr' ? 'Musée de la mer' : 'Museum of the Sea' },
    pupil: { class: ofClass, title, name, place, word: place === 0 ? word : '' },
  }
}

const heading = ({ page }: Walker, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()

/** A class of sixty: made, on the wall, in a list, read. */
export const aClass: Tour = {
  name: 'a class',
  letters: (language) => letterFiles(names.map((name, place) => pupilLetter(language, name, place))),
  screens: [
    {
      name: 'home-class',
      reach: ({ page, language }) => expect(page.getByText(told[language].title)).toBeVisible(),
    },
    {
      name: 'class-making',
      reach: async (me) => {
        await me.button(me.words.class.entry).click()
        await me.page.getByLabel(me.words.class.make.names).fill('Nom,Prénom\nRoy,Emma\nCôté,Emma\nGagnon,Léo\nTotal,3')
        await me.page.getByRole('button', { name: '3' }).click()
        await expect(me.page.getByText(me.words.class.make.missing.door)).toBeVisible()
      },
    },
    {
      name: 'class-table',
      reach: async (me) => {
        await me.button(me.words.bar.home).click()
        await me.page.getByRole('button', { name: told[me.language].title }).first().click()
        await heading(me, told[me.language].title)
      },
    },
    {
      name: 'class-read',
      reach: async (me) => {
        await me.button(me.words.class.readNext).click()
        await heading(me, 'Emma 1')
      },
    },
    {
      name: 'class-agreed',
      reach: async (me) => {
        await me.button(me.words.parent.decide.agree).click()
        await expect(me.button(me.words.class.read.alone)).toBeVisible()
      },
    },
    {
      name: 'class-correcting',
      reach: async ({ button, page, words }) => {
        await button(words.class.pupil.correct).click()
        await expect(page.getByLabel(words.class.add.name)).toBeFocused()
      },
    },
    {
      name: 'class-removed',
      reach: async (me) => {
        await me.page.keyboard.press('Escape')
        await me.page.keyboard.press('ArrowRight')
        await heading(me, 'Léo')
        await me.button(me.words.class.pupil.remove).click()
        await expect(me.button(me.words.drafts.takeBack)).toBeVisible()
      },
    },
    {
      name: 'child-wall',
      reach: async (me) => {
        await me.button(me.words.class.toWall.go).click()
        await heading(me, me.words.class.wall.title)
      },
    },
    {
      name: 'child-word',
      reach: async (me) => {
        await me.page.getByRole('list').getByRole('button', { name: 'Emma 1' }).click()
        await expect(me.page.getByText(told[me.language].word)).toBeVisible()
      },
    },
    {
      name: 'class-again',
      reach: async (me) => {
        await me.button(me.words.class.wall.back).click()
        await me.button(me.words.child.home.adult).click()
        await answerGrownUp(me)
        await me.button(me.words.class.files.print).scrollIntoViewIfNeeded()
      },
    },
  ],
}
