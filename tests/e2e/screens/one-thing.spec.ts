import { expect, type Locator, type Page } from '@playwright/test'
import { questionsOf, type Door } from '#letter/draft/questions'
import { person } from '../driving/person'
import { openApp, type OpenApp } from '../driving/open-app'
import { sentStory } from '../driving/sent-story'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from './home'
import { outOfSight } from './out-of-sight'
import { test } from '../driving/test'

const whole = ['title', 'field', 'on'] as const
const least = ['field', 'on'] as const
const windows = [
  { name: '1280 × 800', width: 1280, height: 800, zoom: 1, parts: whole },
  { name: '900 × 600', width: 900, height: 600, zoom: 1, parts: whole },
  { name: '1280 × 800 at 200 %', width: 1280, height: 800, zoom: 2, parts: whole },
  { name: '900 × 600 at 125 %', width: 900, height: 600, zoom: 1.25, parts: least },
  // As low as the smallest window, which a screen of this size does not let one make.
  { name: '960 × 600 at 150 %', width: 960, height: 600, zoom: 1.5, parts: least },
] as const

const long = {
  fr: 'le tournoi a été annulé la veille, sans un mot à personne. Nous avions réservé le train et la chambre, et personne ne nous a rappelés.',
  en: 'the tournament was cancelled the day before, without a word to anyone. We had booked the train and the room, and nobody called us back.',
} as const

async function turnInto({ app, page }: OpenApp, { width, height, zoom }: (typeof windows)[number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, asked) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(asked.width, asked.height)
      window?.webContents.setZoomFactor(asked.zoom)
    },
    { width, height, zoom },
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / zoom)
}

/** The middle of the way on, which is pressed where it stood on the first question. */
async function middleOfTheWayOn(page: Page): Promise<readonly [number, number]> {
  const box = await page.locator('[type="submit"]').boundingBox()
  if (!box) throw new Error('There is no way on')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

for (const register of ['adult', 'child'] as const) {
  for (const language of ['fr', 'en'] as const) {
    test(`each question of ${register === 'adult' ? 'an adult' : 'a child'} has its title, its field and the way on in sight, in ${language}`, async () => {
      test.setTimeout(120_000)
      const opened = await openApp({ language, settings: { welcomed: true, child: register === 'child' } })
      const { page } = opened
      const { words, heading, button } = person(page, language)
      const home = register === 'child' ? words.child : { ...words, bar: words.bar }
      const doors: readonly Door[] =
        register === 'child' ? ['disappointed', 'thankful'] : ['disappointed', 'thankful', 'both']
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const window of windows) {
        await turnInto(opened, window)
        const stands = new Set<string>()
        const look = async (where: string) => {
          const { faults, on } = await page.evaluate(outOfSight, window.parts)
          expect.soft(faults, `${window.name}, ${where}`).toEqual([])
          stands.add(`${String(on.right)} ${String(on.bottom)}`)
        }
        for (const door of doors) {
          await button(home.home.doors[door as 'disappointed'].title).click()
          const asked = questionsOf({ door, register, follows: null })
          await expect(heading(asked[0]?.id ?? 'what', register)).toBeVisible()
          const [x, y] = await middleOfTheWayOn(page)
          for (const { id, essential } of asked) {
            await expect(heading(id, register)).toBeVisible()
            await look(`${door}, ${id}`)
            if (essential) {
              await page.keyboard.insertText(long[language])
              await look(`${door}, ${id}, answered`)
            }
            await page.mouse.click(x, y)
          }
          await expect(page.locator('[type="submit"]')).toHaveCount(0)
          await button(home.bar.home).click()
        }
        expect.soft([...stands], `${window.name}: where the way on stands`).toHaveLength(1)
      }
      await opened.close()
    })
  }
}

/** Whole in the window, where a click finds it. */
async function expectInSight(what: Locator, where: string): Promise<void> {
  await expect.soft(what, where).toBeInViewport({ ratio: 1 })
  await what.click({ trial: true })
}

for (const language of ['fr', 'en'] as const) {
  test(`each question of a second letter has its title, its field and the way on in sight, in ${language}`, async () => {
    test.setTimeout(120_000)
    const opened = await openApp({ language, letters: letterFiles([sentStory(story(language, 'thirty-seconds'))]) })
    const { page } = opened
    const me = { ...person(page, language), page, opened }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openLetter(me, 'Chez Rosaire')
    await me.button(me.words.sent.hope.remind).click()
    await expect(page.locator('[type="submit"]')).toBeVisible()
    const { open } = await page.evaluate(() => window.bridge.start())
    if (!open) throw new Error('No letter is open')
    for (const window of windows) {
      await turnInto(opened, window)
      for (const { id } of questionsOf(open)) {
        await me.goTo(id)
        const { faults } = await page.evaluate(outOfSight, window.parts)
        expect.soft(faults, `${window.name}, ${id}`).toEqual([])
      }
    }
    await opened.close()
  })

  test(`the panes without one question show what they are, and their way on is not covered, in ${language}`, async () => {
    test.setTimeout(120_000)
    const asked = { ...story(language, 'tournament'), at: 'send' } as const
    const opened = await openApp({
      language,
      settings: { welcomed: true, asking: 'one-page' },
      letters: letterFiles([asked]),
    })
    const { page } = opened
    const me = { ...person(page, language), page, opened }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const title = page.getByRole('heading', { level: 1 })
    for (const window of windows) {
      await turnInto(opened, window)
      await openLetter(me, asked.recipient.organisation)
      await expect(title).toHaveText(me.words.parent.title)
      await expectInSight(title, `${window.name}, the parent's page`)
      const agree = me.button(me.words.parent.decide.agree)
      await agree.focus()
      await expectInSight(agree, `${window.name}, agreeing`)
      await me.goHome()

      await me.enter('thankful')
      const field = page.locator('#answer-thanked')
      await expect(field).toBeFocused()
      await expectInSight(field, `${window.name}, the first field of one page`)
      const finish = page.locator('form').getByRole('button', { name: me.words.write.finish })
      await finish.focus()
      await expectInSight(finish, `${window.name}, the way on from one page`)
      await me.goHome()
    }
    await opened.close()
  })
}

test('a question comes with the focus in its field, the first time that it is asked too', async () => {
  const opened = await openApp({ language: 'fr', apart: true })
  const { page } = opened
  const { enter, goOn, heading, answer } = person(page, 'fr')
  await enter('disappointed')
  await expect(heading('what')).toBeVisible()
  const seen = await page.evaluateHandle(() => {
    const titles: [string, boolean][] = []
    const look = () => {
      const title = document.querySelector('#question-title')?.textContent ?? ''
      if (title === (titles.at(-1)?.[0] ?? '')) return
      titles.push([title, document.activeElement?.matches('[data-first]') ?? false])
    }
    look()
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
    return titles
  })
  for (const { id, essential } of questionsOf({ door: 'disappointed', register: 'adult', follows: null })) {
    await expect(heading(id)).toBeVisible()
    if (essential) await answer.fill(long.fr)
    await goOn()
  }
  await expect(page.locator('[type="submit"]')).toHaveCount(0)
  expect((await seen.jsonValue()).filter(([title, isFocused]) => title !== '' && !isFocused)).toEqual([])
  await opened.close()
})
