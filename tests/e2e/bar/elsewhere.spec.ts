import { expect } from '@playwright/test'
import { changeElsewhere, textsOnDisk } from '../driving/changed-elsewhere'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
let me: Person
test.beforeEach(async () => {
  opened = await openApp()
  me = person(opened.page, 'en')
  await me.enter('disappointed')
  await opened.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('Written here.')
  await expect(me.saved).toBeVisible()
  await expect.poll(() => textsOnDisk(opened)).toEqual(['Written here.'])
})
test.afterEach(() => opened.close())

const both = () => expect.poll(async () => (await textsOnDisk(opened)).toSorted())
const told = () => opened.page.getByRole('region', { name: me.words.elsewhere.adult.title.split(',')[0] ?? '' })

test('a letter changed by another computer is noticed without a key, and both versions are on the disk', async () => {
  await changeElsewhere(opened, 'Written elsewhere.')
  await expect(told()).toContainText('October 14')
  await both().toEqual(['Written elsewhere.', 'Written here.'])
  await me.answer.fill('Written here, and more.')
  await both().toEqual(['Written elsewhere.', 'Written here, and more.'])
  await expect(me.sentence('Written here, and more.')).toBeVisible()
})

test('the other version is read before choosing, then taken; the first waits among the deleted letters', async () => {
  await changeElsewhere(opened, 'Written elsewhere.')
  await me.button(me.words.elsewhere.adult.see).press('Enter')
  const other = opened.page.getByRole('dialog', { name: me.words.elsewhere.adult.seen })
  await expect(other).toContainText('Written elsewhere.')
  await opened.page.keyboard.press('Escape')
  await me.button(me.words.elsewhere.adult.other).press('Enter')
  await expect(told()).toHaveCount(0)
  await expect(me.answer).toHaveValue('Written elsewhere.')
  await expect(opened.page.getByRole('main').locator(':focus')).toHaveCount(1)
  await both().toEqual(['Written elsewhere.'])
  await me.goHome()
  await me.button(me.words.shelf.trash.title).click()
  await expect(opened.page.getByRole('dialog')).toContainText('Written here.')
})

test('mine is kept: one letter, with its past to undo', async () => {
  await changeElsewhere(opened, 'Written elsewhere.')
  await me.button(me.words.elsewhere.adult.mine).press('Enter')
  await expect(me.answer).toHaveValue('Written here.')
  await both().toEqual(['Written here.'])
  await me.button(me.words.common.undo).click()
  await expect(me.answer).toHaveValue('')
})

test('both are kept: this one goes on as a letter of its own, and the list has the other', async () => {
  await changeElsewhere(opened, 'Written elsewhere.')
  await me.button(me.words.elsewhere.adult.both).press('Enter')
  await expect(told()).toHaveCount(0)
  await me.answer.fill('Written here, and more.')
  await expect(me.saved).toBeVisible()
  await both().toEqual(['Written elsewhere.', 'Written here, and more.'])
  await me.goHome()
  for (const title of ['Written elsewhere.', 'Written here, and more.'])
    await expect(me.button(me.words.drafts.continueNamed.replace('{{title}}', title))).toBeVisible()
})

test('whoever closes the app without choosing finds both letters the next time', async () => {
  await changeElsewhere(opened, 'Written elsewhere.')
  await expect(told()).toBeVisible()
  await me.answer.fill('Written here, to the last word.')
  await opened.app.close()
  opened = await openApp({ home: opened.folder })
  me = person(opened.page, 'en')
  await expect(me.answer).toHaveValue('Written elsewhere.')
  await me.goHome()
  await expect(
    me.button(me.words.drafts.continueNamed.replace('{{title}}', 'Written here, to the last word.')),
  ).toBeVisible()
})
