import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

test('where it is always a child who writes, an adult comes to a class by the settings, and back from its first names', async () => {
  const school = await mkdtemp(join(tmpdir(), 'two-lines-school-'))
  const policy = join(school, 'policy.json')
  await writeFile(policy, JSON.stringify({ child: true }))
  const opened = await openApp({ language: 'en', settings: {}, env: { TWO_LINES_POLICY: policy } })
  const { page } = opened
  const me = person(page, 'en')
  const { class: words, child, drafts, party } = me.words
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const toSettings = async () => {
    await me.button(child.home.adult).click()
    await me.passAsGrownUp()
  }
  await toSettings()
  await me.button(words.entry).click()
  await page.getByLabel(words.make.names).fill('Ana\nBen')
  await page.getByRole('radio', { name: drafts.kinds.disappointed }).click()
  await page.getByLabel(party.organisation).fill('The museum')

  // Left half typed, it is there again.
  await page.getByRole('banner').getByRole('button').first().click()
  await toSettings()
  await me.button(words.entry).click()
  await expect(page.getByLabel(words.make.names)).toHaveValue('Ana\nBen')
  await me.button(words.make.go_other.replace('{{count}}', '2')).click()
  await expect(title('The museum')).toBeFocused()
  await me.button(words.toWall.go).click()
  await page.getByRole('list').getByRole('button', { name: 'Ana' }).click()
  await me.button(words.wall.back).click()
  await toSettings()
  await expect(title('The museum')).toBeFocused()

  // The home is a child's; the class is in the settings.
  await page.getByRole('banner').getByRole('button').first().click()
  await expect(title(child.home.title)).toBeVisible()
  await toSettings()
  await me.button(words.openNamed.replace('{{title}}', 'The museum')).click()
  await expect(title('The museum')).toBeFocused()
  await opened.close()
  await rm(school, { recursive: true, force: true })
})
