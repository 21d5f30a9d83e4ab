import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openApp } from './open-app'
import { person } from './person'

async function expectClean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${screen}: ${id} ${target.join(' ')}`))
  expect(told).toEqual([])
}

for (const language of ['fr', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the first start is clean in ${language}, ${colorScheme}`, async () => {
      const opened = await openApp({ language, settings: {} })
      const { page } = opened
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { words, button } = person(page, language)
      await expect(page.getByRole('heading', { level: 1, name: words.welcome.place.title })).toBeVisible()
      await expectClean(page, 'language and place')
      await button(words.welcome.next).click()
      await expectClean(page, 'who is writing')
      await opened.close()
    })

    test(`every screen is clean in ${language}, ${colorScheme}`, async () => {
      test.setTimeout(120_000)
      const opened = await openApp({ language })
      const { page } = opened
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const me = person(page, language)
      const { words } = me
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectClean(page, 'home, empty')
      await me.button(words.settings.about).click()
      await expectClean(page, 'about')
      await me.button(words.common.close).click()
      await me.button(words.settings.title).click()
      await expectClean(page, 'settings')
      await page.getByRole('radio', { name: words.settings.contrasts.more }).check()
      await expectClean(page, 'settings, more contrast')
      await me.button(words.common.close).click()
      await expectClean(page, 'home, more contrast')

      await me.enter('disappointed')
      await expectClean(page, 'a first question')
      await me.answer.fill('…oui')
      await expectClean(page, 'a text question')
      await page.getByLabel(words.party.child).check()
      await expectClean(page, "a child's question")
      await page.keyboard.press('Control+z')
      await me.button(words.manner.title).click()
      await expectClean(page, 'how it sounds')
      await page.keyboard.press('Escape')
      await me.answer.fill('comptoiire')
      await expect(me.sentences.filter({ hasText: 'comptoiire' })).toHaveAccessibleDescription(
        new RegExp(words.remarks.one),
      )
      await expectClean(page, 'marks')
      await me.button(/suggestion/).click()
      await expectClean(page, 'suggestions')
      await me.button(words.remarks.open).first().click()
      await expectClean(page, 'a marked sentence')
      await page.keyboard.press('Escape')
      await page.getByRole('radio', { name: words.manner.length['two-lines'] }).check()
      await expectClean(page, 'a shorter letter')
      await page.keyboard.press('Control+z')
      await me.answer.fill('…oui')
      await me.sentence(await me.sentences.nth(2).innerText()).click()
      await expectClean(page, 'a sentence')
      await me.button(words.sentence.edit).click()
      await expectClean(page, 'a sentence being edited')
      await me.button(words.sentence.leave).click()
      await me.button(words.sentence.remove).click()
      await expectClean(page, 'something set aside')
      await me.button(words.write.all).click()
      await expectClean(page, 'all questions')
      await page.keyboard.press('Escape')
      for (const id of ['recipient', 'moment', 'effect', 'writer'] as const) {
        await me.goTo(id)
        await expectClean(page, id)
      }
      await page.keyboard.press('Control+z')
      await me.button(words.bar.send).click()
      await expect(me.button(words.remarks.show)).toBeVisible()
      await expectClean(page, 'send')
      await me.goTo('what')
      await me.answer.fill('')
      await me.button(words.bar.send).click()
      await expectClean(page, 'nothing to send')

      await me.goTo('what')
      await me.answer.fill('…oui')
      await me.goHome()
      await expectClean(page, 'home with a letter')
      await me.button(words.drafts.delete).click()
      await expect(me.button(words.drafts.takeBack)).toBeVisible()
      await expectClean(page, 'home with a letter deleted')
      await opened.close()
    })
  }
}

for (const language of ['fr', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`all questions on one page, the keys and the letters of others are clean in ${language}, ${colorScheme}`, async () => {
      test.setTimeout(120_000)
      const opened = await openApp({ language, settings: { welcomed: true, asking: 'one-page' } })
      const { page } = opened
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const me = person(page, language)
      const { speed, settings } = me.words
      await expect(me.button(settings.title)).toBeVisible()
      await page.evaluate(async () => {
        const made = await window.bridge.createDraft({ door: 'thankful' })
        if (made.kind === 'failed') throw new Error(made.problem)
        const { draft } = made
        const known = { ...draft.recipient, organisation: 'Garage Simard', name: 'Michelle Roy' }
        await window.bridge.keepDraft({ draft: { ...draft, writer: known, recipient: known } })
      })
      await me.button(speed.stories.title).click()
      await expect(page.getByRole('article')).toBeVisible()
      await expectClean(page, 'how others said it')
      await page.keyboard.press('Escape')
      await me.enter('disappointed')
      await expect(page.getByRole('group', { name: speed.people.recipients })).toBeVisible()
      await expectClean(page, 'all questions on one page')
      await page.keyboard.type('…oui')
      await page.keyboard.press('F1')
      await expectClean(page, 'what the keys do')
      await opened.close()
    })
  }
}
