import { expect } from '@playwright/test'
import { questionWords } from '#renderer/questions/question-words'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    let opened: OpenApp
    let me: Person
    test.beforeEach(async () => {
      opened = await openApp({ language })
      me = person(opened.page, language)
      await me.enter('disappointed')
      await opened.page.getByRole('radio', { name: me.words.write.own }).check()
      await me.answer.fill('One. Two. Three.')
    })
    test.afterEach(() => opened.close())

    test('a sentence of the app is said in other ways, as often as one likes', async () => {
      const { page } = opened
      const { words } = me
      // The wish for a reply, before the closing.
      const sentence = me.sentences.nth(-2)
      const first = await sentence.innerText()
      await sentence.click()
      await me.button(words.sentence.reword).click()
      await expect(sentence).not.toHaveText(first)
      const second = await sentence.innerText()
      await expect(page.getByRole('dialog').getByText(second)).toBeVisible()
      await expect(page.getByRole('status').getByText(second)).toHaveCount(1)
      await page.keyboard.press('Control+z')
      await expect(sentence).toHaveText(first)
      await page.keyboard.press('Control+y')
      await expect(sentence).toHaveText(second)
      await me.button(words.sentence.restore).click()
      await expect(sentence).toHaveText(first)
      await expect(sentence).toBeFocused()
    })

    test('what does not follow to another language is said, until the letter is back', async () => {
      const { page } = opened
      const { words } = me
      const choice = page.getByLabel(words.page.convention)
      const told = page.getByRole('status').getByText(words.carryOver['words-stay'])
      const here = await choice.inputValue()
      await choice.selectOption(here.startsWith('fr') ? 'fr-FR' : 'en-GB')
      await expect(page.getByRole('status').getByText(words.carryOver.back)).toHaveCount(0)
      await choice.selectOption(here.startsWith('fr') ? 'en-US' : 'fr-FR')
      await expect(told).toBeVisible()
      await expect(me.sentence('One.')).toBeVisible()
      await me.button(words.carryOver.close).click()
      await expect(told).toHaveCount(0)
      await choice.selectOption(here)
      await expect(me.sentence('One.')).toBeVisible()
    })

    test('a sentence moves by the keyboard, and the focus goes with it', async () => {
      const { page } = opened
      const { words } = me
      const order = () => page.getByRole('group', { name: words.page.label }).getByRole('button').allInnerTexts()
      const before = await order()
      await me.sentence('Two.').focus()
      await page.keyboard.press('Alt+ArrowUp')
      await expect(me.sentence('Two.')).toBeFocused()
      expect((await order()).join(' ')).toContain('Two. One. Three.')
      await expect(page.getByText(words.sentence.movedUp)).toHaveCount(1)
      await page.keyboard.press('Alt+ArrowDown')
      await expect(me.sentence('Two.')).toBeFocused()
      expect(await order()).toEqual(before)
      await page.keyboard.press('Control+z')
      expect((await order()).join(' ')).toContain('Two. One. Three.')
    })

    test('a sentence moves by its choices, which stay open, and goes back to its place', async () => {
      const { page } = opened
      const { words } = me
      await me.sentence('One.').press('Enter')
      const dialog = page.getByRole('dialog')
      const down = dialog.getByRole('button', { name: words.sentence.down })
      await down.click()
      await down.click()
      await expect(dialog).toBeVisible()
      expect((await me.sentences.allInnerTexts()).join(' ')).toContain('Two. Three. One.')
      await page.keyboard.press('Escape')
      await expect(me.sentence('One.')).toBeFocused()
      await page.keyboard.press('Enter')
      await me.button(words.sentence.restore).click()
      expect((await me.sentences.allInnerTexts()).join(' ')).toContain('One. Two. Three.')
    })

    test('a shorter letter loses nothing and says what waits', async () => {
      const { page } = opened
      const { length } = me.words.manner
      const doors = Array.from({ length: 9 }, (_, n) => `Door ${String(n + 1)} was closed, and nobody told us why.`)
      await me.answer.fill(doors.join(' '))
      await expect(me.sentence(doors.at(-1) ?? '')).toBeVisible()
      const full = await me.sentences.allInnerTexts()
      await page.getByRole('radio', { name: length['two-lines'] }).check()
      await expect(me.sentences).not.toHaveCount(full.length)
      await expect(page.getByText(/^\d+ (?:phrases attendent|sentences are waiting)/)).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(me.sentences).toHaveText(full)
      await page.getByRole('radio', { name: length.short }).check()
      await page.getByRole('radio', { name: length.full }).check()
      await expect(me.sentences).toHaveText(full)
    })

    test('how it sounds: the words of the app change, never those of the writer', async () => {
      const { page } = opened
      const { manner } = me.words
      await me.button(manner.title).click()
      const dialog = page.getByRole('dialog', { name: manner.title })
      await expect(dialog.getByRole('radio', { name: manner.tone.plain })).toBeChecked()
      await dialog.getByRole('radio', { name: manner.tone.firm }).check()
      await dialog.getByRole('radio', { name: manner.gravity.unforgivable, exact: true }).check()
      await dialog.getByRole('radio', { name: manner.voice.we, exact: true }).check()
      for (const text of ['One.', 'Two.', 'Three.']) await expect(me.sentence(text)).toBeVisible()
      const groups = dialog.getByRole('group')
      await expect(groups).toHaveCount(language === 'fr' ? 4 : 3)
      await page.keyboard.press('Control+z')
      await expect(dialog.getByRole('radio', { name: manner.voice.I, exact: true })).toBeChecked()
      await expect(dialog.getByRole('radio', { name: manner.tone.firm })).toBeChecked()
    })

    test('those who speak as we may each sign', async () => {
      const { page } = opened
      const { manner, party } = me.words
      await me.button(manner.title).click()
      await page.getByRole('radio', { name: manner.voice.we, exact: true }).check()
      await page.keyboard.press('Escape')
      await me.goTo('writer')
      await page.getByLabel(party.signers).fill('Luc Morel\nAnnie Morel')
      await expect(
        page.getByRole('group', { name: me.words.page.label }).getByText(/^(?:Luc|Annie) Morel$/),
      ).toHaveCount(2)
    })

    test('a parent gives the first name of the child, and the letter says it', async () => {
      const { page } = opened
      const { manner } = me.words
      await me.button(manner.title).click()
      const dialog = page.getByRole('dialog', { name: manner.title })
      const field = dialog.getByRole('textbox', { name: manner.childName })
      await expect(field).toHaveCount(0)
      await dialog.getByRole('radio', { name: manner.voice['for-my-child'] }).check()
      await field.fill('Éloi')
      await page.keyboard.press('Escape')
      await me.beginWith(/^Éloi/)
      await expect(page.getByRole('radio', { name: /mon enfant|my child/i })).toHaveCount(0)
      await me.answer.fill(language === 'fr' ? 'jouer avec les autres' : 'play with the others')
      await expect(me.sentences.filter({ hasText: /^Éloi .*(autres|others)\.$/ })).toBeVisible()
    })
  })
}

test('a letter of thanks is not asked whether it forgives', async () => {
  const opened = await openApp({ language: 'en' })
  const { answer, button, enter, words } = person(opened.page, 'en')
  await enter('thankful')
  await answer.fill('the driver')
  await button(words.manner.title).click()
  await expect(opened.page.getByRole('group', { name: words.manner.tone.label })).toBeVisible()
  await expect(opened.page.getByRole('group', { name: words.manner.gravity.label })).toHaveCount(0)
  await opened.close()
})

for (const language of ['fr', 'en'] as const) {
  test(`a child is asked in a child's words, in ${language}`, async () => {
    const opened = await openApp({ language })
    const { page } = opened
    const me = person(page, language)
    await me.enter('disappointed')
    await me.answer.fill('maman')
    await me.goTo('writer')
    await page.getByLabel(me.words.party.child).check()
    await me.goTo('what', 'child')
    await expect(page.getByText(questionWords('what', language, 'child').aloud ?? '')).toBeVisible()
    await expect(me.answer).toHaveValue('maman')
    await me.goTo('ask', 'child')
    await page.keyboard.press('Control+z')
    await expect(me.heading('writer')).toBeVisible()
    await opened.close()
  })

  test(`a feeling is chosen in a word, and one's own words go on after it, in ${language}`, async () => {
    const opened = await openApp({ language })
    const { page } = opened
    const me = person(page, language)
    await me.enter('disappointed')
    await me.answer.fill('la porte')
    await me.goTo('effect')
    const [, sad] = questionWords('effect', language, 'adult').choices
    const before = await me.sentences.count()
    await page.getByRole('radio', { name: sad?.label ?? '', exact: true }).check()
    await expect(me.sentences).toHaveCount(before + 1)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Nobody called')
    await expect(me.sentence('Nobody called.')).toBeVisible()
    await expect(me.sentences).toHaveCount(before + 2)
    await me.beginWith(me.words.write.own)
    await expect(me.sentences).toHaveCount(before + 1)
    await opened.close()
  })
}

test('what goes with the letter, and who else receives it, stand under the signature', async () => {
  const opened = await openApp({ language: 'en' })
  const { page } = opened
  const me = person(page, 'en')
  await me.enter('disappointed')
  await me.answer.fill('the door was shut')
  await me.button(me.words.bar.send).click()
  await me.sendBy('post')
  await me.seeAlong()
  await page.getByLabel(me.words.party.enclosures).fill('Photo of the ticket\nReceipt')
  await page.getByLabel(me.words.party.copies).fill('Ms. Roy')
  const letter = page.getByRole('group', { name: me.words.page.label })
  await expect(letter).toContainText('Photo of the ticket')
  await expect(letter).toContainText('Receipt')
  await expect(letter).toContainText('Ms. Roy')
  await opened.close()
})

test('another language keeps every answer and says what does not follow', async () => {
  const opened = await openApp({ language: 'en' })
  const { page } = opened
  const me = person(page, 'en')
  const { carryOver, page: words } = me.words
  await me.enter('disappointed')
  await me.answer.fill('the door was shut')
  const before = await me.sentences.allInnerTexts()
  await page.getByLabel(words.convention).selectOption('fr-FR')
  const notice = page.getByRole('status').filter({ hasText: carryOver['words-stay'] })
  await expect(notice).toBeVisible()
  await expect(me.answer).toHaveValue('the door was shut')
  await notice.getByRole('button', { name: carryOver.close }).click()
  await expect(page.getByText(carryOver['words-stay'])).toHaveCount(0)
  await page.getByLabel(words.convention).selectOption('en-CA')
  await expect(me.sentences).toHaveText(before)
  await opened.close()
})
