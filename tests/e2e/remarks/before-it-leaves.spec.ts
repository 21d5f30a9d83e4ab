import { expect } from '@playwright/test'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

const told = {
  fr: {
    text: 'jai commande une cafetiere hier, elle est arrivee brisee et vos employes sont des imbeciles.',
    right: /j'ai commande une cafetière hier, elle est arrivée brisée et vos employés/,
  },
  en: {
    text: 'it didnt work on monday, and it wasnt what we wanted. Your staff are idiots.',
    right: /it didn't work on Monday, and it wasn't what/,
  },
} as const

for (const language of ['fr', 'en'] as const)
  test.describe(`before the letter leaves, in ${language}`, () => {
    const { text, right } = told[language]
    let opened: OpenApp
    let me: Person
    test.beforeEach(async () => {
      opened = await openApp({ language })
      me = person(opened.page, language)
      await me.enter('disappointed')
      await opened.page.getByRole('radio', { name: me.words.write.own }).check()
      await me.answer.fill(text)
      await me.button(me.words.bar.send).click()
    })
    test.afterEach(() => opened.close())

    const before = () => opened.page.getByRole('region', { name: me.words.remarks.before.title })
    const lines = () => before().getByRole('list').first().getByRole('listitem')

    test('a missing name is filled where it is told, and the letter has it', async () => {
      const name = before().getByRole('textbox', { name: me.words.remarks.before.name })
      await expect(lines()).toHaveCount(3)
      await name.pressSequentially('Renaud Gagnon')
      await expect(opened.page.getByRole('article', { name: me.words.page.seen.email })).toContainText('Renaud Gagnon')
      // What comes next does not take its place under the hand.
      await expect(name).toHaveValue('Renaud Gagnon')
      await expect(name).toBeFocused()
      await expect(lines()).toHaveCount(3)
    })

    test('who it goes to leads to its question, and what is let be does not come back', async () => {
      const { remarks } = me.words
      const leave = before().getByRole('button', { name: new RegExp(remarks.before.leave.split(/\s*:/)[0] ?? '') })
      await leave.first().click()
      await expect(before().getByRole('textbox', { name: remarks.before.name })).toHaveCount(0)
      await expect(before().getByRole('heading', { level: 2 })).toBeFocused()
      await lines().getByRole('button', { name: me.words.remarks.before.go }).first().click()
      await expect(me.heading('recipient')).toBeVisible()
    })

    test('the sure words are corrected in one click, and the answer has them', async () => {
      const all = me.words.remarks.words.all.replace('{{count}}', '\\d+')
      await before()
        .getByRole('button', { name: new RegExp(all) })
        .click()
      await me.goTo('what')
      await expect(me.answer).toHaveValue(right)
    })

    test('how it is said waits in one quiet line, and nothing is held back', async () => {
      const others = before().getByRole('button', { name: /suggestion/ })
      await expect(before().getByText(me.words.remarks.leave)).toHaveCount(0)
      await others.click()
      await expect(others).toHaveAttribute('aria-expanded', 'true')
      await expect(before().getByRole('button', { name: me.words.remarks.leave }).first()).toBeVisible()
      await expect(me.button(me.words.send.docx.action)).toBeEnabled()
    })
  })

test('before a child’s letter leaves, the adult finds the child’s name to fill, and its words to correct', async () => {
  const { page, close } = await openApp({ language: 'fr' })
  const me = person(page, 'fr')
  const { remarks, parent } = me.words
  await me.enter('disappointed')
  await page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('la cafetiere est brisee et jai de la peine')
  await me.goTo('writer')
  await page.getByLabel(me.words.party.child).check()
  await me.button(me.words.bar.send).click()
  const before = page.getByRole('region', { name: parent.check.title })
  await before.getByRole('textbox', { name: remarks.before.childName }).fill('Thomas')
  await before.getByRole('button', { name: new RegExp(remarks.words.all.replace('{{count}}', '\\d+')) }).click()
  const sheet = page.getByRole('group', { name: me.words.page.label, exact: true })
  await expect(sheet).toContainText('La cafetière est brisée et j’ai de la peine')
  await expect(sheet).toContainText('Thomas')
  await close()
})
