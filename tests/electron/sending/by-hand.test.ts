import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { beforeEach, expect, test, vi } from 'vitest'
import { printLetter } from '#electron/export/print'
import { makeHandwritten, pageByHand } from '#tests/by-hand'
import { docxPart } from '#tests/docx-file'
import { makeDraft } from '#tests/draft'
import { setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/export/print', async (load) => ({ ...(await load<object>()), printLetter: vi.fn() }))

beforeEach(() => void vi.mocked(printLetter).mockReset().mockResolvedValue('printed'))

const handwritten = makeHandwritten()

async function withPage(more: Parameters<typeof makeDraft>[0] = {}) {
  const own = await setUp({}, makeDraft({ handwritten, ...more }))
  const folder = join(own.folder, 'enclosures', own.id)
  await mkdir(folder, { recursive: true })
  const file = join(folder, handwritten.file)
  await writeFile(file, pageByHand)
  return { ...own, file }
}

test('the page by hand is in the document, on paper and beside the message, whose text is the typed one', async () => {
  const { sending, id, elsewhere } = await withPage()
  expect(await sending.saveDocument({ id, format: 'docx' })).toMatchObject({ kind: 'done', missing: [] })
  expect(docxPart(await readFile(join(elsewhere, 'Lettre - 2026-11-21.docx')), 'word/document.xml')).toContain(
    '<w:drawing>',
  )
  expect(await sending.print({ id })).toMatchObject({ kind: 'done' })
  expect(vi.mocked(printLetter).mock.calls[0]?.[1]?.byHand?.map(({ data }) => data)).toEqual([pageByHand])
  await sending.saveMailFile({ id, attach: 'docx' })
  const { text, attachments } = await PostalMime.parse(await readFile(join(elsewhere, 'Lettre - 2026-11-21.eml')))
  expect(text).toContain('Le tournoi est annulé.')
  expect(attachments.map(({ filename, mimeType }) => [filename, mimeType.split('/')[0]])).toEqual([
    ['Lettre-2026-11-21.docx', 'application'],
    ['Lettre-2026-11-21-1.png', 'image'],
  ])
  expect(Buffer.from(attachments[1]?.content as ArrayBuffer)).toEqual(pageByHand)
})

test.each<[string, (file: string) => Promise<void>]>([
  ['gone', (file) => rm(file)],
  ['changed', (file) => writeFile(file, 'another picture')],
])('a letter whose page is %s leaves by no way that would carry it, and nothing is asked', async (_how, spoil) => {
  const { sending, id, file, elsewhere, askWhere } = await withPage()
  await spoil(file)
  const gone = { kind: 'failed', problem: 'page-gone' }
  expect(await sending.saveDocument({ id, format: 'pdf' })).toEqual(gone)
  expect(await sending.saveDocument({ id, format: 'docx' })).toEqual(gone)
  expect(await sending.saveMailFile({ id, attach: 'docx' })).toEqual(gone)
  expect(await sending.print({ id })).toEqual(gone)
  expect(printLetter).not.toHaveBeenCalled()
  expect(askWhere).not.toHaveBeenCalled()
  expect(await readdir(elsewhere)).toEqual([])
})

test('a child’s page leaves once an adult agreed to it, and to no other in its place', async () => {
  const { sending, id, drafts } = await withPage({ register: 'child' })
  const held = { kind: 'failed', problem: 'not-agreed' }
  expect(await sending.saveDocument({ id, format: 'docx' })).toEqual(held)
  expect(await sending.print({ id })).toEqual(held)
  await sending.agree({ id })
  expect(await sending.print({ id })).toMatchObject({ kind: 'done' })
  const opened = await drafts.current(id)
  if (opened.kind === 'failed') throw new Error(opened.problem)
  // Another picture, its bytes told truly, is another letter.
  const other = { ...handwritten, digest: 'b'.repeat(64) }
  await drafts.keep({ ...opened.draft, handwritten: other })
  expect(await sending.print({ id })).toEqual(held)
  await drafts.keep({ ...opened.draft, handwritten: null })
  expect(await sending.print({ id })).toEqual(held)
})
