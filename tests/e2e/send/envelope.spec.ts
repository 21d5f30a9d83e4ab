import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { envelopeSizes } from '#letter/parts/envelope'
import { amissInWindow, recipient, sender } from '#tests/in-window'
import { readPlaces, type TextPlace } from '#tests/pdf-places'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { openApp, type OpenApp } from '../driving/open-app'
import { test } from '../driving/test'

let opened: OpenApp
test.beforeAll(async () => {
  opened = await openApp()
})
test.afterAll(() => opened.close())

async function keep(draft: Draft): Promise<string> {
  return opened.page.evaluate(async (given) => {
    const made = await window.bridge.createDraft({ door: given.door })
    if (made.kind === 'failed') throw new Error(made.problem)
    const { id } = made.draft
    await window.bridge.keepWords({ words: { ...given, id } })
    return id
  }, draft)
}

/** What was saved, as a PDF of the letter or of its envelope. */
async function saved(draft: Draft, what: 'letter' | 'envelope', page = 1) {
  const path = join(opened.folder, `${draft.id}-${what}.pdf`)
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  const outcome = await opened.page.evaluate(
    ([id, one]) =>
      one === 'letter' ? window.bridge.saveDocument({ id, format: 'pdf' }) : window.bridge.saveEnvelope({ id }),
    [await keep(draft), what] as const,
  )
  expect(outcome).toMatchObject({ kind: 'done' })
  const bytes = await readFile(path)
  return readPlaces(bytes, page)
}

const envelopeOf = (convention: string) => {
  const found = languageOf(convention).conventions[convention]?.envelope
  if (!found) throw new RangeError(convention)
  return found
}
/** The same text at the same places, to within half a millimetre. */
function expectSamePlaces(lines: readonly TextPlace[], others: readonly TextPlace[]) {
  expect(lines.map(({ text }) => text)).toEqual(others.map(({ text }) => text))
  const moved = lines.map(({ left, top }, at) =>
    Math.hypot(left - (others[at]?.left ?? 0), top - (others[at]?.top ?? 0)),
  )
  expect(Math.max(...moved)).toBeLessThan(0.5)
}

for (const convention of ['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB']) {
  for (const writer of [sender, { ...nobody, name: 'Andrée Bolduc' }]) {
    const isNamed = writer === sender ? 'with a long address' : 'without an address'
    test(`in ${convention}, ${isNamed}, a window shows the recipient alone, wherever the sheet lies`, async () => {
      const { size, window } = envelopeOf(convention)
      const draft = makeDraft({ convention, writer, recipient, envelope: { window: true, folds: true } })
      const { width, height, lines, marks } = await saved(draft, 'letter')
      const envelope = envelopeSizes[size]
      const [fold = 0] = marks
      expect(marks).toHaveLength(2)
      expect(fold).toBeLessThan(envelope.height)
      const plain = await saved(
        { ...draft, id: `${draft.id}-plain`, envelope: { window: false, folds: false } },
        'letter',
      )
      expect(plain.marks).toEqual([])
      if (!window) {
        expectSamePlaces(lines, plain.lines)
        return
      }
      const letter = compose(draft, languageOf(convention), '2026-11-21')
      const lineCount = letter.parts.flatMap((part) => (part.kind === 'recipient' ? part.lines : [])).length
      expect(amissInWindow({ width, height, lines }, { size, window, fold }, letter)).toEqual({
        hidden: [],
        seen: [],
        found: lineCount,
      })
    })
  }

  test(`in ${convention}, an envelope has its size, the writer at its corner and the recipient where the post wants it`, async () => {
    const { size, address } = envelopeOf(convention)
    const { width, height, lines } = await saved(makeDraft({ convention, writer: sender, recipient }), 'envelope')
    const envelope = envelopeSizes[size]
    expect(Math.abs(width - envelope.width)).toBeLessThan(0.5)
    expect(Math.abs(height - envelope.height)).toBeLessThan(0.5)
    const [theirs, ours] = [
      lines.filter((line) => line.left >= address.left - 1),
      lines.filter((line) => line.left < address.left - 1),
    ]
    expect(theirs.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Northwind Traders', '12 Wellington Street']),
    )
    for (const line of theirs) {
      expect(line.top).toBeGreaterThan(address.top - 0.5)
      expect(line.bottom).toBeLessThan(height - address.bottom)
      expect(line.right).toBeLessThan(width - address.right)
    }
    expect(ours[0]).toMatchObject({ text: 'Andrée Bolduc' })
    expect(ours.map(({ text }) => text).join(' ')).not.toContain('exemple')
    // Twelve millimetres between the two, and 74 by 40 for the stamp.
    for (const line of ours) expect(line.right).toBeLessThan(address.left - 12)
    expect(lines.filter((line) => line.right > width - 74 && line.top < 40)).toEqual([])
  })
}

test('a letter with marks has its second page where one without them has it', async () => {
  const text = Array.from(
    { length: 110 },
    (_, line) => `Cette phrase ${line} prend à peu près la place d’une ligne.`,
  ).join(' ')
  const answers = { what: { kind: 'own', text } } as const
  const draft = makeDraft({ convention: 'fr-FR', recipient, answers })
  const plain = await saved(draft, 'letter', 2)
  const marked = await saved({ ...draft, envelope: { window: false, folds: true } }, 'letter', 2)
  expect(marked.marks).toEqual([])
  expectSamePlaces(marked.lines, plain.lines)
})
