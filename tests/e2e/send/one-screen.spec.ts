import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { newBadge } from '#letter/badge/new-badge'
import { nobody } from '#letter/draft/new-draft'
import { waysOut } from '#renderer/send/way-out'
import { languageOf, type TestedLanguage } from '#tests/languages'
import { drawnPage } from '../driving/drawn-page'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs, answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { story } from '../screens/home'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const slip = { fr: 'Nous avons attendu au comptoire.', en: 'We waited at the countter.' } as const

const states = {
  'by itself': { hasSlip: false, isNamed: true },
  'under what is suggested': { hasSlip: true, isNamed: true },
  'with a name and an address to be filled in': { hasSlip: true, isNamed: false },
} as const

/** A letter ready to go: a complaint, or a thank-you with its badge; with a word to be corrected, or not; from and to somebody, or not. */
function letterOf(
  language: TestedLanguage,
  name: 'thirty-seconds' | 'good-deed',
  { hasSlip, isNamed }: (typeof states)[keyof typeof states],
): Draft {
  const written = story(language, name)
  const told = isNamed ? written : { ...written, writer: nobody, recipient: nobody }
  const extra = { kind: 'own' as const, text: slip[language] }
  const answers = hasSlip ? { ...told.answers, extra } : told.answers
  const badge = name === 'good-deed' ? newBadge(told, languageOf(told.convention)) : null
  return { ...told, answers, badge, at: 'send' }
}

async function turnInto({ app, page }: OpenApp, width: number, height: number): Promise<void> {
  const turned = async () => {
    // Asked again: the window may still be on its way to the size that it was opened with.
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
      width,
      height,
    ] as const)
    return page.evaluate(() => [innerWidth, innerHeight])
  }
  await expect.poll(turned).toEqual([width, height])
}

/** Opens the only letter of the list. */
async function openOnly(page: Page): Promise<void> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading') })
  await row.getByRole('button').first().click()
}

const pane = (page: Page) => page.locator('.pane-room')
const solid = (page: Page) => page.locator('main .button.primary')

/** Whether what is pressed stands whole in the window, with nothing over it. */
function isWholeInSight(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && element.contains(over)
}

for (const language of ['fr', 'en'] as const) {
  for (const name of ['thirty-seconds', 'good-deed'] as const) {
    for (const [how, state] of Object.entries(states)) {
      test(`every way to send ${name} stands on one screen, ${how}, in ${language}`, async () => {
        const { hasSlip } = state
        const letters = letterFiles([letterOf(language, name, state)])
        const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
        const { page } = opened
        const me = person(page, language)
        await turnInto(opened, 1280, 800)
        await openOnly(page)
        await expect(page.getByRole('heading', { level: 1, name: me.words.send.title })).toBeFocused()
        const before = page.getByRole('heading', { name: me.words.remarks.before.title })
        if (hasSlip) await expect(before).toBeVisible({ timeout: 20_000 })
        for (const [width, height] of [
          [1280, 800],
          [900, 600],
        ] as const) {
          await turnInto(opened, width, height)
          for (const way of waysOut) {
            await me.sendBy(way)
            await expect(me.button(me.words.send.ways[way])).toHaveAttribute('aria-expanded', 'true')
            await expect(solid(page)).toHaveCount(1)
            const where = `${way}, ${String(width)} × ${String(height)}`
            // What opens comes into sight.
            await expect.poll(() => solid(page).evaluate(isWholeInSight), `${where}, the solid button`).toBe(true)
            if (height < 800) continue
            const room = await pane(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
            expect.soft(room, `${where}, what is out of sight`).toBeLessThanOrEqual(0)
            // The badge is made there: its editor is taller than any window.
            if (name === 'good-deed') continue
            await me.seeAlong()
            await expect(page.getByLabel(me.words.party.copies)).toBeVisible()
            await expect(solid(page)).toHaveCount(1)
            const whole = me.words.send.whole.replace('{{way}}', me.words.send.ways[way])
            await expect(me.button(whole)).toHaveAttribute('aria-expanded', 'true')
            await expect
              .poll(() => pane(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), {
                message: `${where}, with what goes along`,
              })
              .toBeLessThanOrEqual(0)
          }
        }
        await opened.close()
      })
    }
  }

  test(`what was made comes into sight, whatever the way that is open, in ${language}`, async () => {
    const letters = letterFiles([{ ...story(language, 'thirty-seconds'), at: 'send' }])
    const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
    const { page, folder } = opened
    const me = person(page, language)
    await turnInto(opened, 900, 600)
    await openOnly(page)
    await mkdir(join(folder, 'produced'))
    await answerSaveDialogs(opened)
    for (const way of waysOut) {
      await me.sendBy(way)
      await expect(me.button(me.words.send.show)).toHaveCount(0)
      await me.button(me.words.send.docx.action).click()
      await expect(me.button(me.words.send.show)).toBeVisible({ timeout: 20_000 })
      await expect.poll(() => me.button(me.words.send.show).evaluate(isWholeInSight), way).toBe(true)
    }
    await opened.close()
  })

  test(`the fitting way is first and open, with the address in it; the others are one key away, in ${language}`, async () => {
    const draft = { ...story(language, 'thirty-seconds'), at: 'send' } as const
    const email = 'service@example.com'
    const letters = letterFiles([{ ...draft, recipient: { ...draft.recipient, email } }])
    const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
    const { page } = opened
    const { send } = person(page, language).words
    const titles = page.locator('.ways h2').getByRole('button')
    await openOnly(page)
    await expect(titles).toHaveText([send.ways.email, send.ways.post, send.ways.form])
    await expect(solid(page)).toHaveText(send['mail-app'].actionTo.replace('{{address}}', email))
    expect(await violations(page)).toEqual([])
    for (const [place, action] of [
      [1, send.print.action],
      [0, email],
    ] as const) {
      await titles.nth(place).press('Enter')
      await expect(titles.nth(place)).toHaveAttribute('aria-expanded', 'true')
      await expect(titles.nth(place)).toBeFocused()
      await expect(page.locator('.ways [aria-expanded="true"]')).toHaveCount(1)
      await expect(solid(page)).toContainText(action)
      expect(await violations(page)).toEqual([])
    }
    await opened.close()
  })
}

// In French: the longer words of the two.
test('with a page written by hand, and nobody named, every way to send stands on one screen; the page stays beside what goes along', async () => {
  const letters = letterFiles([letterOf('fr', 'thirty-seconds', states['with a name and an address to be filled in'])])
  const opened = await openApp({ language: 'fr', settings: { welcomed: true, language: 'fr' }, letters })
  const { page, folder } = opened
  const me = person(page, 'fr')
  const { byHand } = me.words
  await turnInto(opened, 1280, 800)
  await openOnly(page)
  await me.sendBy('email')
  await me.seeAlong()
  await writeFile(join(folder, 'IMG_1.jpg'), await drawnPage(page))
  await answerOpenDialogs(opened, join(folder, 'IMG_1.jpg'))
  await me.button(byHand.add).click()
  await me.button(byHand.straighten).click({ timeout: 20_000 })
  await me.button(byHand.use).click()
  await expect(page.getByRole('img', { name: byHand.alt }).first()).toBeInViewport({ ratio: 1, timeout: 20_000 })
  await expect(me.button(byHand.another)).toBeFocused()
  // Added again, it is refused in words, which go with it.
  const twice = page.getByText(byHand.twice)
  await me.button(byHand.another).click()
  await me.button(byHand.straighten).click({ timeout: 20_000 })
  await me.button(byHand.use).click()
  await expect(twice).toBeVisible({ timeout: 20_000 })
  await me.button(byHand.remove).click()
  await expect(twice).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(me.button(byHand.remove)).toBeVisible()
  await expect(twice).toHaveCount(0)
  const over = () => pane(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  for (const way of waysOut) {
    await me.sendBy(way)
    await expect(page.getByLabel(me.words.party.copies)).toHaveCount(0)
    await expect.poll(over, way).toBeLessThanOrEqual(0)
    await me.seeAlong()
    await expect(page.getByLabel(me.words.party.copies)).toBeVisible()
    await expect.poll(over, `${way}, with what goes along`).toBeLessThanOrEqual(0)
  }
  await opened.close()
})

test('a letter whose recipient has a postal address alone goes by post first; an address typed at the message goes into its button', async () => {
  const draft = { ...story('en', 'thirty-seconds'), at: 'send' } as const
  const letters = letterFiles([{ ...draft, recipient: { ...draft.recipient, email: '', street: '1 Main Street' } }])
  const opened = await openApp({ letters })
  const { page } = opened
  const me = person(page, 'en')
  const { send } = me.words
  await openOnly(page)
  await expect(page.locator('.ways h2').first()).toHaveText(send.ways.post)
  await expect(solid(page)).toHaveText(send.print.action)
  await me.sendBy('email')
  await expect(solid(page)).toHaveText(send['mail-app'].action)
  await page.getByLabel(send['mail-app'].address).fill('owner@example.com')
  await expect(solid(page)).toHaveText(send['mail-app'].actionTo.replace('{{address}}', 'owner@example.com'))
  await expect(page.getByLabel(send['mail-app'].address)).toBeFocused()
  await expect(page.locator('.ways h2').first()).toHaveText(send.ways.post)
  await opened.close()
})
