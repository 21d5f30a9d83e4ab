import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Settings } from '#electron/bridge/settings'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { docxPart } from '#tests/docx-file'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerSaveDialogs, captureAddresses } from '../driving/outside'
import { person } from '../driving/person'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const stories = { fr: frenchStories['tournament'], en: englishStories['tournament'] } as const

/** The app with a child's letter at its end; `more` is what else the child said. */
async function openLetter(language: TestedLanguage, settings: Partial<Settings> = {}, more: Partial<Draft> = {}) {
  const opened = await openApp({ language, settings: { welcomed: true, ...settings } })
  const { page } = opened
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(
    async (told) => {
      const made = await window.bridge.createDraft({ door: 'disappointed' })
      if (made.kind === 'done') await window.bridge.keepWords({ words: { ...made.draft, ...told } })
    },
    told(language, more),
  )
  await page.reload()
  return { opened, page, me: person(page, language) }
}

function told(language: TestedLanguage, more: Partial<Draft>): Partial<Draft> {
  const story = stories[language]
  if (!story) throw new RangeError(language)
  const { register, convention, writer, helper, recipient, answers } = story
  return { register, convention, writer, helper, recipient, answers, at: 'send', ...more }
}

const headed = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

async function clickMenu({ app }: OpenApp, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const all = (items: readonly Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])])
    all(Menu.getApplicationMenu()?.items ?? [])
      .find((item) => item.label === wanted)
      ?.click()
  }, label)
}

for (const language of ['fr', 'en'] as const) {
  test(`a child's letter, in ${language}: from the last answer through the parent's page to a Word document`, async () => {
    const story = stories[language]
    if (!story) throw new RangeError(language)
    const { opened, page, me } = await openLetter(language, { child: true }, { at: 'writer', helper: story.writer })
    const { words, button, grownUp } = me
    await mkdir(join(opened.folder, 'produced'))
    await answerSaveDialogs(opened)

    await button(words.child.write.toEnvelope).click()
    await button(words.child.end.adult).click()
    await expect(headed(page, words.parent.title)).toBeFocused()
    await page.getByLabel(words.parent.contact.name).fill(story.helper.name)
    await page
      .getByRole('region', { name: words.parent.contact.title })
      .getByLabel(words.party.email)
      .fill('clara@exemple.ca')
    await expect(page.getByLabel(words.parent.contact.coSign)).toBeChecked()
    await button(words.parent.decide.agree).click()
    await grownUp.getByRole('textbox').fill('1')
    await page.keyboard.press('Enter')
    await expect(grownUp.getByRole('alert')).toContainText(words.parent.grownUp.wrong)
    await me.passAsGrownUp()

    await expect(headed(page, words.send.title)).toBeFocused()
    await button(words.send.docx.action).click()
    await expect(page.getByText(/\.docx (?:est dans|is in)/)).toBeVisible({ timeout: 20_000 })
    const [file = ''] = await readdir(join(opened.folder, 'produced'))
    const text = docxPart(await readFile(join(opened.folder, 'produced', file)), 'word/document.xml')
    for (const said of ['Félix', 'clara@exemple.ca', language === 'fr' ? 'a/s de Clara' : 'c/o Clara'])
      expect(text).toContain(said)
    await opened.close()
  })

  test(`the parent's page and the grown-up question are clean, in ${language}`, async () => {
    const { writer } = stories[language] ?? {}
    const told = writer && { ...writer, name: 'Félix Côté', street: '12, rue des Pins', phone: '450 555-0111' }
    const { opened, page, me } = await openLetter(language, { child: true }, told && { writer: told })
    const { words, button } = me
    const clean = async () => expect(await violations(page)).toEqual([])
    await button(words.child.end.adult).click()
    await expect(page.getByRole('listitem').filter({ hasText: '12, rue des Pins' })).toBeVisible()
    await page.getByText(words.parent.contact.address).click()
    await page.getByText(words.parent.recipient.complete).click()
    await clean()
    await button(words.parent.decide.agree).click()
    await clean()
    await me.grownUp.getByRole('textbox').fill('2')
    await page.keyboard.press('Enter')
    await expect(me.grownUp.getByRole('alert')).toBeVisible()
    await clean()
    await me.passAsGrownUp()
    await clean()
    await opened.close()
  })
}

test('before an adult agrees, no menu, no shortcut, no button and no request lets a child’s letter leave', async () => {
  const { opened, page, me } = await openLetter('en')
  const { words, button } = me
  await mkdir(join(opened.folder, 'produced'))
  await answerSaveDialogs(opened)
  const addresses = await captureAddresses(opened)
  await opened.app.evaluate(({ clipboard }) => clipboard.writeText('untouched'))
  const parent = headed(page, words.parent.title)
  const send = page.getByRole('heading', { name: words.send.title })

  await expect(parent).toBeVisible()
  await me.goTo('what', 'child')
  await clickMenu(opened, 'Send the letter…')
  await expect(parent).toBeVisible()
  await me.goTo('what', 'child')
  await button(words.bar.send).click()
  await expect(parent).toBeVisible()
  await me.goTo('writer', 'child')
  await me.goOn()
  await expect(parent).toBeVisible()
  await expect(send).toBeHidden()
  for (const way of [...Object.values(words.send.ways), words.send.docx.action, words.send.pdf.action])
    await expect(button(way)).toHaveCount(0)

  const outcomes = await page.evaluate(async () => {
    const { open } = await window.bridge.start()
    if (!open) return []
    const { id } = open
    const { bridge } = window
    const forged = { ...open, agreed: { on: open.changed, letter: '1' } }
    await bridge.keepWords({ words: forged })
    const rules = { most: 500, newline: 1, oneLine: false, shortSubject: false } as const
    return Promise.all([
      bridge.saveDocument({ id, format: 'docx' }),
      bridge.saveDocument({ id, format: 'pdf' }),
      bridge.saveMailFile({ id, attach: 'pdf' }),
      bridge.print({ id }),
      bridge.openMailApp({ id }),
      bridge.openWebmail({ id, webmail: 'gmail' }),
      bridge.openWebmail({ id, webmail: 'outlook' }),
      bridge.copyText({ id, part: 'body' }),
      bridge.copyText({ id, part: 'subject' }),
      bridge.copyForForm({ id, rules, part: 0 }),
      bridge.copyForForm({ id, rules, part: 'subject' }),
    ])
  })
  expect(outcomes).toEqual(Array.from({ length: 11 }, () => ({ kind: 'failed', problem: 'not-agreed' })))
  expect(await readdir(join(opened.folder, 'produced'))).toEqual([])
  expect(await addresses()).toEqual([])
  expect(await opened.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('untouched')
  await opened.close()
})

test('a change after the agreement asks for it again; what is undone does not', async () => {
  const { opened, page, me } = await openLetter('fr')
  const { words, button } = me
  await me.agree()
  await me.seeSheet()
  await me.sentences.nth(2).click()
  await button(words.sentence.edit).click()
  await page.getByLabel(words.sentence.editLabel).fill('Je suis triste.')
  await button(words.sentence.save).click()
  await expect(headed(page, words.parent.title)).toBeVisible()
  await expect(page.getByRole('main').getByText(words.parent.changed)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: words.parent.changed })).toBeAttached()
  await expect(me.sentence('Je suis triste.')).toBeFocused()
  await button(words.common.undo).click()
  await expect(headed(page, words.send.title)).toBeVisible()
  await me.otherMail()
  await button(words.send.copy.body).click()
  await expect(page.getByText(words.send.copy.afterBody)).toBeVisible()
  await opened.close()
})

test('what the letter tells can be gone to and taken out, and the focus stays near', async () => {
  const text = 'Je suis déçu. Je vais à l’école Saint-Jean.'
  const { opened, page, me } = await openLetter('fr', {}, { answers: { what: { kind: 'own', text } } })
  const { words, button } = me
  const told = page.getByRole('listitem').filter({ hasText: words.parent.reveals.kinds.school.title })
  await told.getByRole('button', { name: words.parent.reveals.see }).click()
  await expect(me.sentence('Je vais à l’école Saint-Jean.')).toBeFocused()
  await told.getByRole('button', { name: words.parent.reveals.removeSentence }).click()
  await expect(told).toBeHidden()
  await expect(page.getByRole('heading', { name: words.parent.reveals.title })).toBeFocused()
  await expect(page.getByText(words.parent.reveals.none)).toBeVisible()
  await button(words.parent.decide.later).click()
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible()
  await opened.close()
})

test('what a child gave to be answered becomes the parent’s in one click', async () => {
  const writer = { ...nobody, name: 'Félix', email: 'clara@exemple.ca' }
  const { opened, page, me } = await openLetter('fr', {}, { writer })
  const { words, button } = me
  const letter = page.getByRole('group', { name: words.page.label })
  await expect(letter).not.toContainText('a/s de')
  await button(words.parent.reveals.mine).click()
  await expect(letter).toContainText('a/s de Clara, sa mère')
  await expect(letter).toContainText('Avec l’aide de Clara, sa mère')
  await page.getByLabel(words.parent.contact.coSign).uncheck()
  await expect(letter).not.toContainText('Avec l’aide')
  await expect(page.getByText(words.parent.reveals.none)).toBeVisible()
  await opened.close()
})

test('after a child’s screens too, large type puts the letter under the page', async () => {
  const { opened, me } = await openLetter('fr', { textSize: 200, child: true })
  await me.button(me.words.child.end.adult).click()
  await me.button(me.words.parent.read).click()
  await expect(me.sentences.first()).toBeFocused()
  await opened.close()
})

test('where the letter is not beside the page, a button leads to it', async () => {
  const { opened, page, me } = await openLetter('en', { textSize: 200 })
  await me.button(me.words.parent.read).click()
  await expect(me.sentences.first()).toBeFocused()
  await expect(me.sentences.first()).toBeInViewport()
  await page.evaluate(() => window.bridge.changeSettings({ textSize: 100 }))
  await page.reload()
  await expect(headed(page, me.words.parent.title)).toBeVisible()
  await expect(me.button(me.words.parent.read)).toBeHidden()
  await opened.close()
})

test('an adult makes the letter their own, and it may leave', async () => {
  const { opened, page, me } = await openLetter('en')
  await page.getByLabel(me.words.party.child).click()
  await expect(headed(page, me.words.send.title)).toBeFocused()
  await opened.close()
})

test('child mode is left by an adult alone, and stays left', async () => {
  const opened = await openApp({ language: 'en', settings: { welcomed: true, child: true } })
  const { page } = opened
  const me = person(page, 'en')
  const { words, button, grownUp } = me
  const settings = page.getByRole('dialog', { name: words.settings.title })
  await button(words.child.home.adult).click()
  await expect(grownUp.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(grownUp).toBeHidden()
  await expect(settings).toBeHidden()
  await expect(button(words.child.home.adult)).toBeFocused()

  await button(words.child.home.adult).click()
  const before = await grownUp.locator('label').textContent()
  await grownUp.getByRole('textbox').fill('12')
  await button(words.parent.grownUp.go).click()
  await expect(grownUp.locator('label')).not.toHaveText(before ?? '')
  await expect(grownUp.getByRole('textbox')).toBeFocused()
  await expect(settings).toBeHidden()
  await me.passAsGrownUp()
  await expect(settings).toBeVisible()
  await settings.getByRole('radio', { name: words.settings.writers.adult }).check()
  await settings.getByRole('button', { name: words.common.close }).click()
  await expect(headed(page, words.home.title)).toBeVisible()
  await page.reload()
  await expect(headed(page, words.home.title)).toBeVisible()
  await opened.close()
})
