import { expect, type Page } from '@playwright/test'
import { questionsOf } from '#letter/draft/questions'
import { child, childWrites } from '../driving/child'
import { openApp } from '../driving/open-app'
import { withVoices } from '../driving/speech'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const voices = [
  { name: 'Amélie', lang: 'fr-CA', localService: true },
  { name: 'Claire', lang: 'en-CA', localService: true },
]

/** What a small hand has to hit, and is smaller than 44 pixels. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, a, select')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 43.9)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width.toFixed()}×${box.height.toFixed()}`),
  )
}

/** What is cut off at a side: wider than its box. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.aloud-only, svg'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ className, scrollWidth, clientWidth }) => `${className} ${String(scrollWidth)} > ${String(clientWidth)}`),
  )
}

const size = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      return parseFloat(getComputedStyle(element).fontSize) / rem
    })

const looks = [
  { language: 'fr', look: 'light', contrast: 'system', textSize: 100, width: 900, height: 600 },
  { language: 'en', look: 'dark', contrast: 'system', textSize: 100, width: 1280, height: 800 },
  { language: 'fr', look: 'dark', contrast: 'more', textSize: 200, width: 900, height: 600 },
  { language: 'en', look: 'light', contrast: 'more', textSize: 200, width: 1920, height: 1080 },
] as const

for (const { language, width, height, ...look } of looks) {
  test(`a child's screens are clean, big and whole: ${language}, ${Object.values(look).join(', ')}, ${String(width)}`, async () => {
    test.setTimeout(150_000)
    const opened = await openApp({ language, settings: { ...childWrites, ...look } })
    const { page } = opened
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await withVoices(page, voices)
    const me = child(page, language)
    const isFine = async (screen: string) => {
      expect([screen, await violations(page)]).toEqual([screen, []])
      expect([screen, await smallTargets(page)]).toEqual([screen, []])
      expect([screen, await cutOff(page)]).toEqual([screen, []])
    }
    await isFine('home')
    for (const door of ['disappointed', 'thankful'] as const) {
      await me.door(door)
      for (const { id, kind, essential } of questionsOf({ door, register: 'child', follows: null })) {
        await me.isAsked(id)
        expect(await size(page, 'h1')).toBeGreaterThanOrEqual(2)
        const toRead = kind === 'moment' ? 'h1' : 'textarea, .child-line'
        expect(await size(page, toRead)).toBeGreaterThanOrEqual(1.5)
        if (essential) await me.answer.fill('12 rue des Érables')
        await isFine(id)
        await page.locator('form button[type=submit]').click()
      }
      await expect(me.heading(me.words.end.title)).toBeVisible()
      await isFine('end')
      await me.button(me.words.bar.home).click()
      await isFine('home with letters')
    }
    await opened.close()
  })
}
