import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Settings } from '#electron/bridge/settings'
import type { Draft } from '#letter/draft/draft'
import { openApp, type OpenApp } from './open-app'
import { person, type Person } from './person'
import { type TestedLanguage } from '#tests/languages'
import { test } from './test'

/** Somebody at the window, and the app around it. */
export type Walker = Person & Readonly<{ page: Page; opened: OpenApp }>

/** One thing that a person can have before the eyes, and how it is reached from the one before it. */
export type Screen = Readonly<{ name: string; reach: (me: Walker) => Promise<unknown> }>

/** Screens that one start of the app leads through. `letters` were in the folder before. */
export type Tour = Readonly<{
  name: string
  settings?: Partial<Settings>
  letters?: (language: TestedLanguage) => Readonly<Record<string, string>>
  screens: readonly Screen[]
}>

/** How a tour is walked: in a window of this size, an ordinary one where none is given; `say` and `address` are those of a pseudo-language. */
export type Manner = Readonly<{
  language: TestedLanguage
  size?: Readonly<{ width: number; height: number }>
  settings?: Partial<Settings>
  say?: (text: string) => string
  address?: string
}>

/** Walks through every screen of a tour, and calls `visit` at each. */
export async function walk(
  tour: Tour,
  { language, size = { width: 1280, height: 800 }, settings, say, address }: Manner,
  visit: (screen: string, page: Page) => Promise<void>,
): Promise<void> {
  const opened = await openApp({
    language,
    settings: { welcomed: true, language, ...tour.settings, ...settings },
    letters: tour.letters?.(language) ?? {},
    env: address === undefined ? {} : { TWO_LINES_DEV_URL: address },
  })
  const { page } = opened
  const me = { ...person(page, language, say), page, opened }
  try {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    for (const { name, reach } of tour.screens) {
      await test.step(name, () => reach(me))
      // Away from what it pressed last, which would look pressed still.
      await page.mouse.move(0, 0)
      await page.waitForFunction(
        () => document.fonts.status === 'loaded' && [...document.images].every((image) => image.complete),
      )
      await visit(name, page)
    }
  } finally {
    await opened.close()
  }
}

/** Letters as files of the folder of letters. */
export function letterFiles(drafts: readonly Draft[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    drafts.map((draft, index) => [`${String(index)}.twolines`, JSON.stringify({ ...draft, id: randomUUID() })]),
  )
}
