import { expect } from '@playwright/test'
import { docxPart } from '#tests/docx-file'
import { childWrites } from '../driving/child'
import { answerGrownUp } from '../driving/grown-up'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test(`a child chooses a badge by the keys; an adult sees what it tells, and agrees to it with the letter: ${language}`, async () => {
    await chooseTogether(language)
  })
}

async function chooseTogether(language: TestedLanguage): Promise<void> {
  const deed = story(language, 'good-deed')
  const writer = { ...deed.writer, name: 'Zoé Bolduc' }
  const letters = letterFiles([{ ...deed, register: 'child', writer, at: 'send' }])
  const opened = await openApp({ language, settings: { ...childWrites, language }, letters })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  const { badge, child, parent, send } = me.words
  const save = await producing(opened)
  const agree = async () => {
    await me.button(parent.decide.agree).click()
    await answerGrownUp(me)
    await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeVisible()
  }

  await page.getByRole('main').getByRole('listitem').getByRole('button').press('Enter')
  await me.button(child.badge.add).press('Enter')
  await expect(page.getByRole('radio', { name: badge.designs.rosette })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: badge.designs.envelope })).toBeChecked()
  const gesture = language === 'fr' ? 'Écoute attentive' : 'Attentive listening'
  await me.button(gesture).press('Enter')
  const picture = page.getByRole('main').getByRole('img', { name: new RegExp(`Mariette · ${gesture} .*Zoé Bolduc`) })
  await expect(picture).toBeVisible()
  await me.button(child.badge.remove).press('Enter')
  await expect(me.button(child.badge.add)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(picture).toBeVisible()
  await me.button(child.end.adult).press('Enter')

  const told = page.getByRole('listitem').filter({ hasText: parent.reveals.where.badge })
  await expect(told).toContainText('Zoé Bolduc')
  await expect(me.button(badge.files.pdf)).toHaveCount(0)
  await told.getByRole('button', { name: parent.reveals.firstName }).press('Enter')
  await expect(told).toHaveCount(0)
  await expect(page.getByRole('img', { name: /· Zoé ·/ })).toBeVisible()
  await agree()
  const { bytes } = await save(() => me.button(send.docx.action).click(), 'docx')
  expect(docxPart(bytes, 'word/document.xml')).toMatch(new RegExp(`descr="Mariette · ${gesture} .*· Zoé ·`))

  await me.seeAlong()
  // A badge that is not the one agreed to asks again, and its letter does not leave meanwhile.
  await me.button(badge.remove).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: parent.title })).toBeFocused()
  await expect(me.button(send.docx.action)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeVisible()
  await me.seeAlong()
  await expect(page.getByText(badge.agreed)).toBeVisible()
  await page.getByText(badge.save).click()
  const alone = await save(() => me.button(badge.files.svg).click(), 'svg')
  expect(alone.bytes.toString()).toContain('>Zoé</text>')
  await opened.close()
}
