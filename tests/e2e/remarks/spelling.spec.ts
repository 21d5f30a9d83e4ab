import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { library } from '#tests/languages'
import { openApp } from '../driving/open-app'
import { test } from '../driving/test'

const dist = join(import.meta.dirname, '..', '..', '..', 'dist')

/** How many threads of its own the main process runs. */
const threadsOf = (app: ElectronApplication) =>
  app.evaluate(() => {
    const report: object = process.report.getReport()
    return 'workers' in report && Array.isArray(report.workers) ? report.workers.length : null
  })

test('spelling is loaded by the first letter to be spelled, never by opening the app', async () => {
  const { app, page, close } = await openApp({ language: 'fr', apart: true })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await threadsOf(app)).toBe(0)
  const [marked, offered] = await page.evaluate(async () => {
    const made = await window.bridge.createDraft({ door: 'disappointed' })
    if (made.kind === 'failed') return []
    const { id } = made.draft
    const text = 'Le tournoit de Kwikfiks est annulé'
    void window.bridge.keepWords({ words: { ...made.draft, answers: { what: { kind: 'own', text } } } })
    return [await window.bridge.checkSpelling({ id }), await window.bridge.suggestSpelling({ id, word: 'tournoit' })]
  })
  expect(marked).toMatchObject({ kind: 'done', misspelt: [{ from: 3, to: 11, word: 'tournoit' }] })
  expect(offered).toMatchObject({ kind: 'done', suggestions: expect.arrayContaining(['tournoi']) })
  expect(await threadsOf(app)).toBe(1)
  await close()
})

test('each dictionary, and the engine, is shipped with its licence', () => {
  const dictionaries = library.tags.flatMap((tag) => Object.keys(library.index(tag).dictionaries))
  for (const name of [...dictionaries, 'hunspell'])
    expect(existsSync(join(dist, 'dictionaries', `${name}.license.txt`)), name).toBe(true)
})
