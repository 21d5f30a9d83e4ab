import { expect, test } from 'vitest'
import { printOptions } from '#electron/export/print-options'
import { compose } from '#letter/compose/compose'
import { languages, readLanguage } from '#locales/registry'
import { makeDraft } from '#tests/draft'

/** In millimetres: the names by which a printer calls its papers. */
const papers = { letter: { width: 215.9, height: 279.4 }, a4: { width: 210, height: 297 } }

test.each([
  ['fr-CA', papers.letter],
  ['en-CA', papers.letter],
  ['en-US', papers.letter],
  ['fr-FR', papers.a4],
  ['en-GB', papers.a4],
])('the printer is told the paper of a letter in %s', async (convention, { width, height }) => {
  expect(languages.has(convention)).toBe(true)
  const draft = makeDraft({ convention, answers: { what: { kind: 'own', text: 'La boîte était cassée.' } } })
  const { page } = compose(draft, await readLanguage(convention), '2026-11-21')
  expect(printOptions(page).pageSize).toEqual({ width: width * 1000, height: height * 1000 })
})
