import { expect, test } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { story } from '../screens/home'

for (const [language, look, width, height] of [
  ['fr', 'light', 1280, 800],
  ['fr', 'light', 900, 600],
  ['en', 'dark', 1280, 800],
] as const) {
  for (const name of ['thirty-seconds', 'good-deed'] as const) {
    test(`shots ${language} ${look} ${width} ${name}`, async () => {
      const letters = letterFiles([{ ...story(language, name), at: 'send' }])
      const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
      const { page, app } = opened
      const me = person(page, language)
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
      await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      await page.getByRole('listitem').filter({ has: page.getByRole('heading') }).getByRole('button').first().click()
      await expect(page.getByRole('heading', { level: 1, name: me.words.send.title })).toBeVisible()
      const shot = async (what: string) => {
        const h = await page.locator('.question-pane').evaluate((p) => `${p.scrollHeight}/${p.clientHeight}`)
        console.log(language, width, name, what, h)
        await page.screenshot({ path: `/tmp/send/${language}-${look}-${width}-${name}-${what}.png` })
      }
      for (const way of ['email', 'post', 'form'] as const) {
        await me.sendBy(way)
        await shot(way)
      }
      await me.otherMail()
      await shot('other')
      if (name === 'good-deed') {
        await me.button(me.words.badge.add).click()
        await shot('badge')
      } else await me.seeAlong()
      await shot('along')
      if (name === 'good-deed') { await me.seeAlong() }
      await page.getByText(me.words.along.title).click()
      for (const way of ['email', 'post', 'form'] as const) {
        await me.sendBy(way)
        await shot(`${way}-2`)
      }
      await opened.close()
    })
  }
}
