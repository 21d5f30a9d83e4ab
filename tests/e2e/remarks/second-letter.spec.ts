import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { twoStories } from '#tests/letter/check/long-answers'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

const told = {
  fr: {
    title: 'Le 3 novembre',
    convention: 'fr-CA',
    first: 'ma facture de téléphone',
    start: 'Autre chose',
    end: 'prendre un autre congé',
  },
  en: {
    title: 'On November 3',
    convention: 'en-CA',
    first: 'my telephone invoice',
    start: 'Another thing',
    end: 'take another day off',
  },
} as const

let opened: OpenApp
test.afterEach(() => opened.close())

const letters = () => join(opened.folder, 'Two Lines')
const files = async () => (await readdir(letters())).filter((name) => name.endsWith('.twolines'))

/** A letter to Télécom Boréal that tells two stories, in which the app wonders whether it is two letters. */
async function tellTwoStories(language: TestedLanguage) {
  opened = await openApp({ language })
  const { page } = opened
  const me = person(page, language)
  const { remarks, secondLetter, write, party } = me.words
  const { what, ask } = twoStories(told[language].convention).answers
  await me.enter('disappointed')
  for (const [id, given] of [['what', what] as const, ['ask', ask] as const]) {
    await me.goTo(id)
    await page.getByRole('radio', { name: write.own }).check()
    await me.answer.fill(given?.kind === 'own' ? given.text : '')
  }
  await me.goTo('recipient')
  await me.field(party.organisation).fill('Télécom Boréal')
  const says = (words: string) => me.sentences.filter({ hasText: words })
  const list = page.getByRole('dialog', { name: /suggestion/ })
  const item = list.getByRole('listitem').filter({ hasText: secondLetter.make })
  await expect(says(told[language].start)).toHaveAccessibleDescription(new RegExp(remarks.one))
  return {
    page,
    me,
    says,
    item,
    suggestions: me.button(/suggestion/),
    make: page.getByRole('dialog').getByRole('button', { name: secondLetter.make }),
    openSecond: me.button(secondLetter.open),
  }
}

for (const language of ['fr', 'en'] as const) {
  test(`by keyboard, the second story becomes a letter of its own, undone in the first, kept after a restart: ${language}`, async () => {
    const { page, me, says, item, suggestions, make, openSecond } = await tellTwoStories(language)
    const { secondLetter, common, drafts } = me.words
    const { first, start, end, title } = told[language]
    await suggestions.press('Enter')
    await item.getByText(secondLetter.see).press('Enter')
    await expect(item.getByRole('heading', { name: secondLetter.says })).toBeVisible()
    await make.press('Enter')

    await expect(openSecond).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: secondLetter.kept })).toHaveCount(1)
    await expect(says(first)).toBeVisible()
    await expect(says(start)).toHaveCount(0)
    await expect(says(end)).toHaveCount(0)
    expect(await files()).toHaveLength(2)

    await page.keyboard.press('Control+z')
    await expect(says(start)).toBeVisible()
    await expect(says(end)).toBeVisible()
    await me.button(common.redo).click()
    await expect(says(start)).toHaveCount(0)

    await openSecond.press('Enter')
    await expect(me.heading('what')).toBeVisible()
    await expect(me.answer).toHaveValue(new RegExp(`^${start}.*${end}\\.$`))
    await expect(says(first)).toHaveCount(0)
    await expect(page.getByRole('group', { name: me.words.page.label })).toContainText('Télécom Boréal')
    await opened.app.close()

    opened = await openApp({ language, home: opened.folder })
    const again = person(opened.page, language)
    await expect(again.answer).toHaveValue(new RegExp(`^${start}`))
    await again.goHome()
    const named = (title: string) => again.button(drafts.continueNamed.replace('{{title}}', title))
    await expect(named(start)).toHaveCount(1)
    await named(title).click()
    await expect(again.sentences.filter({ hasText: first })).toBeVisible()
    await expect(again.sentences.filter({ hasText: start })).toHaveCount(0)
  })
}

test('it is made from the sentence itself; where it cannot be kept, that is said and the letter has not changed', async () => {
  const { page, me, says, make, openSecond } = await tellTwoStories('en')
  const { secondLetter, common } = me.words
  const before = await me.sentences.allTextContents()
  await expect(me.saved).toBeVisible()
  await rename(letters(), `${letters()} away`)
  await says(told.en.start).press('Enter')
  await make.click()
  // On a slow computer, the letter itself may be told to be unsaved by then.
  await expect(page.getByRole('alert').filter({ hasText: secondLetter.failed })).toBeVisible()
  await expect(says(told.en.start)).toBeFocused()
  expect(await me.sentences.allTextContents()).toEqual(before)

  await rename(`${letters()} away`, letters())
  await says(told.en.start).press('Enter')
  await make.click()
  await expect(openSecond).toBeFocused()
  await expect(says(told.en.start)).toHaveCount(0)
  await page.getByRole('button', { name: common.close, exact: true }).click()
  await expect(openSecond).toHaveCount(0)
  expect(await files()).toHaveLength(2)
})
