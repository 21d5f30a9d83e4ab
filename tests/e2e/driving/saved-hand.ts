import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { usualHand, type HandChoice } from '#letter/hand/hand-choice'
import { handPage } from '#letter/hand/hand-page'
import { languageOf } from '#tests/languages'
import type { OpenApp } from './open-app'

/** Pages to copy, as the app makes them of a draft, and the letter that they are of. */
export async function savedHand(opened: OpenApp, draft: Draft, more: Partial<HandChoice> = {}) {
  const { page } = opened
  const choice = { ...usualHand('adult'), ...more }
  const id = await page.evaluate(async (given) => {
    const made = await window.bridge.createDraft({ door: given.door })
    if (made.kind === 'failed') throw new Error(made.problem)
    await window.bridge.keepWords({ words: { ...given, id: made.draft.id } })
    return made.draft.id
  }, draft)
  const bytes = await handOf(opened, id, choice)
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  const language = languageOf(draft.convention)
  const letter = compose(draft, language, today)
  const hand = language.conventions[draft.convention]?.hand
  if (!hand) throw new RangeError(draft.convention)
  return { bytes, letter, paper: handPage(letter.page, hand, choice) }
}

/** Pages to copy, as the app makes them of a letter that it keeps. */
export async function handOf({ app, page, folder }: OpenApp, id: string, choice: HandChoice): Promise<Buffer> {
  const path = join(folder, `${id}.pdf`)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  const outcome = await page.evaluate((given) => window.bridge.saveHand(given), { id, ...choice })
  expect(outcome).toMatchObject({ kind: 'done' })
  return readFile(path)
}
