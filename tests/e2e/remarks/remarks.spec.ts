import { expect } from '@playwright/test'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

const told = {
  fr: {
    text: 'Nous avons attendu au comptoire. Vos employés sont incompétents!!!',
    slip: 'comptoire',
    right: 'comptoir',
  },
  en: { text: 'We waited at the countter. Your staff are incompetent!!!', slip: 'countter', right: 'counter' },
} as const

for (const language of ['fr', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const { text, slip, right } = told[language]
    let opened: OpenApp
    let me: Person
    test.beforeEach(async () => {
      opened = await openApp({ language })
      me = person(opened.page, language)
      await me.enter('disappointed')
      await opened.page.getByRole('radio', { name: me.words.write.own }).check()
      await me.answer.fill(text)
    })
    test.afterEach(() => opened.close())

    const suggestions = () => opened.page.getByRole('button', { name: /\d+ suggestions/ })
    const list = () => opened.page.getByRole('dialog', { name: /suggestion/ })
    const sentenceWith = (word: string) => me.sentences.filter({ hasText: word })

    test('what could be said better is counted, marked and told once the writer pauses', async () => {
      const { page } = opened
      await expect(suggestions()).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: /\d+ suggestions/ })).toHaveCount(1)
      await expect(sentenceWith(slip)).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
      await expect(me.answer).toBeFocused()
      await expect(me.answer).toHaveValue(text)
    })

    test('a misspelt word of the page is replaced where it was typed, and that is undone', async () => {
      const { page } = opened
      await expect(sentenceWith(slip)).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
      await sentenceWith(slip).press('Enter')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: new RegExp(`[“\\s]${right}[”\\s]`) })
        .click()
      await expect(sentenceWith(slip)).toHaveCount(0)
      await expect(me.answer).toHaveValue(text.replace(slip, right))
      await expect(sentenceWith(`${right}.`)).toBeFocused()
      await page.keyboard.press('Control+z')
      await expect(sentenceWith(slip)).toBeVisible()
    })

    test('a word that was written for another is put right in one click', async () => {
      const [wrong, meant] =
        language === 'fr' ? ['J’ai du attendre', 'J’ai dû attendre'] : ['would of waited', 'would have waited']
      await me.answer.fill(language === 'fr' ? `${wrong} une heure.` : `I ${wrong} an hour.`)
      await expect(sentenceWith(wrong)).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
      await sentenceWith(wrong).press('Enter')
      await opened.page
        .getByRole('dialog')
        .getByRole('button', { name: / «? ?“?(dû|would have)/ })
        .click()
      await expect(sentenceWith(meant)).toBeFocused()
    })

    test('a change is made from the list in one click, and another suggestion is left', async () => {
      const { page } = opened
      await suggestions().click()
      const items = list().getByRole('listitem')
      const before = await items.count()
      await list().getByRole('button', { name: me.words.remarks.leave }).first().click()
      await expect(items).toHaveCount(before - 1)
      await expect(list().getByRole('heading').first()).toBeFocused()
      const marks = items.filter({
        has: page.getByRole('button', { name: language === 'fr' ? 'Garder un seul signe' : /Keep one/ }),
      })
      await marks.getByRole('button').first().click()
      await expect(sentenceWith('!!!')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: /suggestion/ }).first()).toBeFocused()
    })

    test('a suggestion leads to its sentence and to its question', async () => {
      const { page } = opened
      await me.goTo('ask')
      await suggestions().click()
      await list().getByRole('button', { name: me.words.remarks.open }).first().click()
      await expect(page.getByRole('button', { expanded: true }).filter({ hasText: /incomp/ })).toBeVisible()
      await page.keyboard.press('Escape')
      await suggestions().click()
      await list().getByRole('button', { name: me.words.sentence.goTo }).first().click()
      await expect(me.heading('what')).toBeVisible()
    })
  })
}

test('an outpouring: what would stay is shown, kept whole, and undone at once', async () => {
  const opened = await openApp({ language: 'en' })
  const { page } = opened
  const me = person(page, 'en')
  const { words } = me
  await me.enter('disappointed')
  await page.getByRole('radio', { name: words.write.own }).check()
  const days = ['weather', 'parking', 'coffee', 'music', 'window', 'garden', 'carpet', 'ceiling', 'painting', 'curtain']
  const asides = days.flatMap((one, index) => [
    `While we stood there we looked at the ${one} for a long moment and talked about it quietly together.`,
    `Somebody near us said that number ${String(index + 2)} had been called and that people were leaving the room.`,
  ])
  await me.answer.fill(['We were refused a table that we had booked.', ...asides].join(' '))
  const before = await me.sentences.count()
  await page.getByRole('button', { name: /suggestion/ }).click()
  const list = page.getByRole('dialog', { name: /suggestion/ })
  await list.getByText(words.remarks.see).click()
  await expect(list.getByRole('heading', { name: words.remarks.goes })).toBeVisible()
  const item = list
    .getByRole('listitem')
    .filter({ has: page.getByText(words.remarks.see) })
    .first()
  await item.getByRole('button').first().click()
  await expect(me.sentences).not.toHaveCount(before)
  await expect(me.sentence('We were refused a table that we had booked.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(me.sentences).toHaveCount(before)
  await opened.close()
})

test('the list of suggestions stays in a window enlarged twice', async () => {
  const opened = await openApp({ language: 'fr' })
  const { app, page } = opened
  const me = person(page, 'fr')
  await me.enter('disappointed')
  await page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill(told.fr.text)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await page.getByRole('radio', { name: me.words.page.seen.page }).check()
  await page.getByRole('button', { name: /suggestion/ }).click()
  await expect(page.getByRole('dialog', { name: /suggestions/ })).toBeInViewport({ ratio: 1 })
  await opened.close()
})

for (const [language, text, title, first, next] of [
  ['fr', 'Je suis triste. Vous êtes nuls!!!', 'Des mots qui font mal', 'À qui écris-tu?', 'C’était quand, et où?'],
  ['en', 'I am sad. You are useless!!!', 'Words that hurt', 'Who is your letter for?', 'When and where was it?'],
] as const)
  test(`a child's suggestions are said in a child's words, and a fact is missing once it was asked for, in ${language}`, async () => {
    const opened = await openApp({ language })
    const { page } = opened
    const me = person(page, language)
    await me.enter('disappointed')
    await me.goTo('writer')
    await page.getByLabel(me.words.party.child).check()
    await me.goTo('what', 'child')
    await page.getByRole('radio', { name: me.words.write.own }).check()
    await me.answer.fill(text)
    await page.getByRole('button', { name: /\d+ suggestions/ }).click()
    const items = page.getByRole('dialog', { name: /suggestion/ }).getByRole('listitem')
    await expect(items.filter({ hasText: title })).toHaveCount(1)
    await expect(items.filter({ hasText: first })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await me.goTo('writer', 'child')
    await page.getByRole('button', { name: /\d+ suggestions/ }).click()
    await expect(items.filter({ hasText: next })).toHaveCount(1)
    await items.filter({ hasText: first }).getByRole('button', { name: me.words.remarks.leave }).click()
    await expect(items.filter({ hasText: first })).toHaveCount(0)
    await opened.close()
  })
