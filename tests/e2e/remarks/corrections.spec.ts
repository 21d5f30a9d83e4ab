import { expect } from '@playwright/test'
import { counted } from '../driving/counted'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

/** A tired adult's text, what its slips are corrected to one by one, and how it is then. */
const told = {
  fr: {
    text: 'jai commande une cafetiere, elle est arrivee brisee, jai telephone et personne ne repond.',
    chosen: [['telephone', 'téléphoné']],
    right: "j'ai commande une cafetière, elle est arrivée brisée, j'ai téléphoné et personne ne répond.",
  },
  en: {
    text: 'it didnt work, so we recieved the kettel at the adress, and it wasnt what we orderd on monday.',
    chosen: [
      ['adress', 'address'],
      ['orderd', 'ordered'],
    ],
    right: "it didn't work, so we received the kettle at the address, and it wasn't what we ordered on Monday.",
  },
} as const

for (const language of ['fr', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const { text, chosen, right } = told[language]
    let opened: OpenApp
    let me: Person
    test.beforeEach(async () => {
      opened = await openApp({ language })
      me = person(opened.page, language)
      await me.enter('disappointed')
      await opened.page.getByRole('radio', { name: me.words.write.own }).check()
    })
    test.afterEach(() => opened.close())

    const words = () => me.words.remarks.words
    const put = (said: string, word: string) =>
      opened.page.locator('form').getByRole('button', { name: filled(words().put, { said, word }), exact: true })
    const all = () =>
      opened.page.locator('form').getByRole('button', { name: new RegExp(words().all.replace('{{count}}', '\\d+')) })

    test('seven slips are corrected in at most eight clicks, under the field, and stay when one types on', async () => {
      const { page } = opened
      await me.answer.click()
      const hand = await counted(page)
      await hand.write(text)
      await hand.click(all())
      for (const [said, word] of chosen) await hand.click(put(said, word))
      expect((await hand.cost()).clicks).toBeLessThanOrEqual(8)
      await expect(me.answer).toHaveValue(right)
      await expect(me.answer).toBeFocused()
      await page.keyboard.press('Backspace')
      await page.keyboard.type(', Anne.')
      await expect(me.answer).toHaveValue(right.replace(/\.$/, ', Anne.'))
      await expect(me.sentences.filter({ hasText: / Anne\.$/ })).toHaveText(
        new RegExp(right.slice(1, -1).replaceAll("'", '’')),
      )
    })

    test('one undo takes one correction back', async () => {
      const [said, word] = chosen[0]
      await me.answer.fill(text)
      await all().click()
      await put(said, word).click()
      await expect(me.answer).toHaveValue(new RegExp(word))
      await opened.page.keyboard.press('Control+z')
      await expect(me.answer).toHaveValue(right.replace(word, said).replace('ordered', 'orderd'))
      await opened.page.keyboard.press('Control+z')
      await expect(me.answer).toHaveValue(text)
    })

    test('the keyboard goes from the field to a word, and from one word to the next', async () => {
      const { page } = opened
      const [one, other] = language === 'fr' ? ['cafetiere', 'arrivee'] : ['kettel', 'recieve']
      const [first, second] = language === 'fr' ? ['cafetière', 'arrivée'] : ['kettle', 'receive']
      await me.answer.fill(`${one} ${other}`)
      await expect(put(other, second)).toBeVisible()
      await me.answer.focus()
      const focused = page.locator(':focus')
      await expect(async () => {
        await page.keyboard.press('Tab')
        await expect(focused).toHaveAccessibleName(new RegExp(first, 'i'), { timeout: 100 })
      }).toPass({ timeout: 5000 })
      await page.keyboard.press('Enter')
      await expect(me.answer).toHaveValue(`${first} ${other}`)
      await expect(focused).toHaveAccessibleName(new RegExp(second))
      await page.keyboard.press('Enter')
      await expect(me.answer).toHaveValue(`${first} ${second}`)
      await expect(me.answer).toBeFocused()
    })

    test('the right button on a word offers the same, and the caret stays', async () => {
      const { page } = opened
      const [said, word] = language === 'fr' ? ['arrivee', 'arrivée'] : ['kettel', 'kettle']
      await me.answer.fill(`${said} ${said}`)
      await expect(put(said, word)).toBeVisible()
      await me.answer.click({ button: 'right', position: { x: 12, y: 12 } })
      const menu = page.getByRole('dialog', { name: new RegExp(said, 'i') })
      await expect(menu.getByRole('button').first()).toBeFocused()
      await menu.getByRole('button', { name: word }).click()
      await expect(me.answer).toHaveValue(`${word} ${said}`)
      await expect(menu).toHaveCount(0)
      await expect(me.answer).toBeFocused()
    })

    test('the list stays open while its words are corrected', async () => {
      const { page } = opened
      await me.answer.fill(text)
      await page.getByRole('button', { name: /suggestion/ }).click()
      const list = page.getByRole('dialog', { name: /suggestion/ })
      const [said, word] = chosen[0]
      await list.getByRole('button', { name: filled(words().put, { said, word }), exact: true }).click()
      await expect(me.answer).toHaveValue(text.replace(said, word))
      await expect(list).toBeVisible()
      await expect(list.getByRole('heading').first()).toBeFocused()
      await expect(list).toBeInViewport({ ratio: 1 })
    })

    test('a word that is said to be right is marked in no letter, until it is taken out of the settings', async () => {
      const { page } = opened
      const said = language === 'fr' ? 'kwikfiks' : 'kwikfixx'
      const sentence = () => me.sentences.filter({ hasText: said })
      await me.answer.fill(language === 'fr' ? `Nous avons appelé ${said}.` : `We called ${said}.`)
      await expect(sentence()).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
      await sentence().press('Enter')
      await page.getByRole('button', { name: filled(words().learnOne, { said }) }).click()
      await expect(sentence()).not.toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
      await me.button(me.words.settings.title).click()
      const dialog = page.getByRole('dialog', { name: me.words.settings.title })
      await dialog.getByRole('button', { name: filled(me.words.settings.ownWordTake, { word: said }) }).click()
      await expect(dialog.getByText(me.words.settings.ownWords, { exact: true })).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(sentence()).toHaveAccessibleDescription(new RegExp(me.words.remarks.one))
    })
  })
}

test('under a child’s field there is no correction', async () => {
  const opened = await openApp({ language: 'fr' })
  const { page } = opened
  const me = person(page, 'fr')
  await me.enter('disappointed')
  await page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('Le tournoit est annulé.')
  const lines = page.locator('form').getByRole('button', { name: /tournoi/ })
  await expect(lines.first()).toBeVisible()
  await me.goTo('writer')
  await page.getByLabel(me.words.party.child).check()
  await me.goTo('what', 'child')
  await expect(me.sentences.filter({ hasText: 'tournoit' })).toHaveAccessibleDescription(
    new RegExp(me.words.remarks.one),
  )
  await expect(lines).toHaveCount(0)
  await opened.close()
})

function filled(words: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((said, [name, value]) => said.replace(`{{${name}}}`, value), words)
}
