import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appWords, desktopWords } from '#tests/languages'
import { answerGrownUp } from '../driving/grown-up'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

test('what a school set for a computer is so from the first start, is told in the settings, and stays', async () => {
  const school = await mkdtemp(join(tmpdir(), 'two-lines-school-'))
  const policy = join(school, 'policy.json')
  const letters = join(school, 'letters', 'of a class')
  await mkdir(join(school, 'letters'))
  await writeFile(
    policy,
    JSON.stringify({ folder: letters, language: 'fr', place: 'CA-QC', child: true, look: 'dark' }),
  )
  const opened = await openApp({ language: 'en', settings: {}, env: { TWO_LINES_POLICY: policy } })
  const { page, app } = opened
  const { child, settings, keeping } = appWords.fr
  const { button } = person(page, 'fr')

  await button(child.home.adult).click()
  await answerGrownUp({ page, words: appWords.fr })
  const dialog = page.getByRole('dialog', { name: settings.title })
  await expect(dialog.getByText(keeping.policy.fixed)).toHaveCount(4)
  await expect(dialog.getByText(settings.writers.child, { exact: true })).toBeVisible()
  await expect(dialog.getByRole('group', { name: settings.writer })).toHaveCount(0)
  await expect(dialog.getByText(letters)).toBeVisible()
  await expect(dialog.getByText(keeping.policy.unknownKey.replace('{{key}}', 'look'))).toBeVisible()
  await expect(dialog.getByText(policy)).toBeVisible()
  const menu = (label: string) =>
    app.evaluate(({ Menu }, one) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      return items.find((item) => item.label === one)?.enabled
    }, label)
  expect(await menu(desktopWords.fr.file.chooseFolder)).toBe(false)
  expect(await menu(desktopWords.fr.file.showFolder)).toBe(true)

  await page.keyboard.press('Escape')
  await button(child.home.doors.thankful.title).click()
  await expect.poll(() => readdir(letters).catch(() => [])).toHaveLength(1)
  await opened.close()
  await rm(school, { recursive: true, maxRetries: 20, retryDelay: 100 })
})
