import { expect, test, type Page } from '@playwright/test'
import { questionsOf, type Door } from '#letter/draft/questions'
import { person } from '../driving/person'
import { openApp, type OpenApp } from '../driving/open-app'
import { outOfSight } from './out-of-sight'

const whole = ['title', 'field', 'on'] as const
const least = ['field', 'on'] as const
const windows = [
  { name: '1280 × 800', width: 1280, height: 800, zoom: 1, parts: whole },
  { name: '900 × 600', width: 900, height: 600, zoom: 1, parts: whole },
  { name: '1280 × 800 at 200 %', width: 1280, height: 800, zoom: 2, parts: whole },
  { name: '900 × 600 at 125 %', width: 900, height: 600, zoom: 1.25, parts: least },
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
