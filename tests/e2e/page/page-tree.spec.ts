import { expect, type Page } from '@playwright/test'
import { openApp, type OpenApp } from '../driving/open-app'
import { person, type Person } from '../driving/person'
import { test } from '../driving/test'

let opened: OpenApp
let me: Person
test.afterEach(() => opened.close())

const told = {
  fr: {
    text: 'Nous avons attendu au comptoire.',
    slip: 'comptoire',
    heading: 'Que s’est-il passé?',
    salutation: 'Madame, Monsieur,',
  },
  en: {
    text: 'We waited at the countter.',
    slip: 'countter',
    heading: 'What happened?',
    salutation: 'Dear Sir or Madam:',
  },
} as const

/** Keeps what every live region says, in order, from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live = '[role=status], [role=alert], [aria-live]'
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const words = element?.closest(live)?.textContent?.trim()
        if (words && heard.at(-1) !== words) heard.push(words)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  // Put there just above.
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
}

for (const language of ['fr', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const { text, slip, heading, salutation } = told[language]
    test.beforeEach(async () => {
      opened = await openApp({ language })
      me = person(opened.page, language)
      await me.enter('disappointed')
      await opened.page.getByRole('radio', { name: me.words.write.own }).check()
    })

    test('a letter has its landmarks, one first heading, and the page its own region', async () => {
      const { page } = opened
      const { words } = me
      await me.answer.fill(text)
      await expect(page.locator('body')).toMatchAriaSnapshot(`
        - banner "${words.bar.label}":
          - button "${words.bar.home}"
          - button "${words.bar.send}"
        - main:
          - region "${heading}":
            - heading "${heading}" [level=1]
            - textbox "${words.write.ownText}": ${text}
            - group: ${words.write.otherwise}
          - region "${words.page.label}":
            - combobox "${words.page.convention}"
            - list "${words.page.legend}"
            - group "${words.page.label}":
              - paragraph:
                - button "${salutation}"
      `)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    })

    test('each sentence says whose it is, and where something is suggested', async () => {
      const { words } = me
      await me.answer.fill(text)
      const own = me.sentences.filter({ hasText: slip })
      await expect(own).toHaveAccessibleDescription(`${words.page.byWriter} ${words.remarks.one}`)
      await expect(me.sentence(salutation)).toHaveAccessibleDescription(words.page.byApp)
      for (const sentence of await me.sentences.all()) {
        await expect(sentence).toHaveAccessibleDescription(
          new RegExp(`^(?:${words.page.byWriter}|${words.page.byApp})`),
        )
      }
    })

    test('a sentence opened tells its origin as its name, and the suggestion with it', async () => {
      const { page } = opened
      const { words } = me
      await me.answer.fill(text)
      const own = me.sentences.filter({ hasText: slip })
      await expect(own).toHaveAccessibleDescription(new RegExp(words.remarks.one))
      await own.press('Enter')
      await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
        - dialog "${words.sentence.writer}":
          - list:
            - listitem:
              - paragraph: "${words.remarks.words.title_one}"
              - list:
                - listitem:
                  - text: ${slip}
          - button "${words.sentence.edit}"
          - button "${words.sentence.remove}"
      `)
      await expect(page.getByRole('dialog')).toHaveAccessibleDescription(new RegExp(slip))
    })

    test('while one types nothing is said; at the pause, how many suggestions there are, once', async () => {
      const { page } = opened
      const heard = await listen(page)
      await me.answer.pressSequentially(text)
      expect(await heard()).toEqual([])
      const once = [expect.stringMatching(/^(?:\d+|une|one) suggestions?$/i)]
      await expect.poll(heard).toEqual(once)
      await me.answer.pressSequentially(' Merci.')
      expect(await heard()).toEqual(once)
    })
  })
}
