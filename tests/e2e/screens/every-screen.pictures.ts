import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { everyScreen } from './every-screen'
import { looks, sizes } from './looks'
import { walk } from '../driving/walk'
import { test } from '../driving/test'

const folder = process.env['TWO_LINES_GALLERY'] ?? 'out/gallery'
const pictured = ['light', 'dark', 'more contrast'] as const

/** One picture; those of an ordinary light window are those of the README too, and lose nothing. */
async function take(page: Page, name: string): Promise<void> {
  const type = name.endsWith(' light 1280') ? 'png' : 'jpeg'
  const path = join(folder, `${name}.${type}`)
  await page.screenshot(type === 'png' ? { path, type } : { path, type, quality: 70 })
}

const scaleText = (page: Page, scale: string) =>
  page.evaluate((given) => document.documentElement.style.setProperty('--text-scale', given), scale)

for (const language of ['fr', 'en'] as const) {
  for (const tour of everyScreen) {
    test(`${tour.name}, ${language}`, async () => {
      await mkdir(folder, { recursive: true })
      await walk(tour, { language }, async (screen, page) => {
        for (const size of sizes) {
          await page.setViewportSize(size)
          const where = String(size.width)
          for (const look of pictured) {
            await page.emulateMedia(looks[look])
            await take(page, `${screen} ${language} ${look} ${where}`)
          }
          await page.emulateMedia(looks.light)
          // Twice as large, a look says nothing that it did not say before.
          await scaleText(page, '2')
          await take(page, `${screen} ${language} 200% ${where}`)
          await scaleText(page, '1')
        }
        await page.setViewportSize(sizes[1])
      })
    })
  }
}
