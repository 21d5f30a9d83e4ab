import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { letterFiles, type Tour, type Walker } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'

const stories = { fr: frenchStories, en: englishStories }

/** The letter of this story. */
export function story(language: TestedLanguage, name: string): Draft {
  const found = stories[language][name]
  if (!found) throw new RangeError(`There is no story ${name}`)
  return found
}

/** Waits for the list of letters. */
export async function seeHome({ page, words }: Walker): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible()
}

/** Opens the letter of the list that has these words. */
export async function openLetter({ page }: Walker, hasText: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText }).getByRole('button').first().click()
}

/** The first sight of the app, and what it says of itself. */
export const firstSight: Tour = {
  name: 'first sight',
  screens: [
    { name: 'home-empty', reach: seeHome },
    { name: 'about', reach: ({ button, words }) => button(words.settings.about).click() },
  ],
}

/** A shelf with letters, one of which has left. */
export const shelf: Tour = {
  name: 'the shelf',
  letters: (language) =>
    letterFiles([
      story(language, 'thirty-seconds'),
      { ...story(language, 'good-deed'), history: [{ kind: 'left', how: 'docx', on: '2026-10-28T14:05:00.000Z' }] },
      story(language, 'tournament'),
      story(language, 'praise-first'),
    ]),
  screens: [
    { name: 'home-letters', reach: seeHome },
    {
      name: 'home-menu',
      reach: async ({ page, button, words }) => {
        await page.getByRole('listitem').getByRole('button').nth(1).click()
        await expect(button(words.drafts.duplicate)).toBeVisible()
      },
    },
    {
      name: 'home-deleted',
      reach: async ({ page, button, words }) => {
        await page.keyboard.press('Escape')
        await page.getByRole('listitem').getByRole('button').nth(1).click()
        await page.getByRole('button', { name: words.drafts.delete }).click()
        await expect(button(words.drafts.takeBack)).toBeVisible()
      },
    },
    {
      name: 'home-trash',
      reach: async ({ page, button, words }) => {
        await button(words.shelf.trash.title).click()
        await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
      },
    },
    {
      name: 'home-trash-emptying',
      reach: ({ button, words }) => button(words.keeping.trash.empty).click(),
    },
    {
      name: 'question-recent-people',
      reach: async (me) => {
        await me.page.keyboard.press('Escape')
        await me.enter('thankful')
        await me.goTo('recipient')
        await expect(me.page.getByText(me.words.speed.people.recipients)).toBeVisible()
      },
    },
  ],
}

/** So many letters that one looks for one of them. */
export const manyLetters: Tour = {
  name: 'a full shelf',
  letters: (language) => letterFiles(Object.values(stories[language])),
  screens: [
    { name: 'home-search', reach: seeHome },
    {
      name: 'home-found',
      reach: async ({ page, words }) => {
        await page.getByLabel(words.shelf.search).fill('merci')
        await page.getByText(words.shelf.refine).click()
        await page.getByRole('radio', { name: words.shelf.orders.recipient }).check()
      },
    },
    {
      name: 'home-not-found',
      reach: async ({ page, button, words }) => {
        await page.getByLabel(words.shelf.search).fill('xyzzy')
        await expect(button(words.shelf.all)).toBeVisible()
      },
    },
  ],
}

/** Those written to. */
export const people: Tour = {
  name: 'those written to',
  letters: (language) => letterFiles(Object.values(stories[language])),
  screens: [
    {
      name: 'people',
      reach: async ({ page, button, words }) => {
        await button(words.people.title).click()
        await page.getByRole('dialog').getByRole('button', { name: words.people.write }).first().click()
      },
    },
    {
      name: 'people-removed',
      reach: async ({ page, button, words }) => {
        await page.getByRole('dialog').getByRole('listitem').last().getByRole('button').last().click()
        await expect(button(words.people.takeBack)).toBeVisible()
      },
    },
    {
      name: 'people-change',
      reach: async ({ page, button, words }) => {
        await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').nth(1).click()
        await expect(button(words.people.save)).toBeVisible()
      },
    },
    {
      name: 'people-nobody',
      reach: async ({ page, words, opened }) => {
        await page.keyboard.press('Escape')
        await writeFile(join(opened.folder, 'Two Lines', 'people.json'), '{')
        await page.getByRole('button', { name: words.people.title }).click()
        await expect(page.getByText(words.people.broken)).toBeVisible()
        await page.getByLabel(words.people.search).fill('xyzzy')
      },
    },
  ],
}

/** Files that can't be read, and a folder that is gone. */
export const trouble: Tour = {
  name: 'files and folders in trouble',
  letters: (language) => ({
    ...letterFiles([story(language, 'mechanic')]),
    'lettre-brisée-de-la-vieille-clé.twolines': '{',
    'lettre-de-demain.twolines': JSON.stringify({ ...story(language, 'robot'), version: 99 }),
  }),
  screens: [
    {
      name: 'home-files-set-aside',
      reach: async (me) => {
        await seeHome(me)
        await expect(me.page.getByText('lettre-de-demain.twolines')).toBeVisible()
      },
    },
    {
      name: 'home-folder-gone',
      reach: async (me) => {
        const folder = join(me.opened.folder, 'Two Lines')
        await rename(folder, `${folder} away`)
        await expect(me.page.getByText(me.words.problems['folder-gone'].title)).toBeVisible()
      },
    },
  ],
}
