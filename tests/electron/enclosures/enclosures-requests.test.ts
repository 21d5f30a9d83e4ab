import { randomUUID } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { enclosuresRequests } from '#electron/enclosures/enclosures-requests'
import { addEnclosed, removeEnclosed } from '#letter/draft/change-enclosed'
import { compose } from '#letter/compose/compose'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const now = () => '2026-11-21T12:00:00.000Z'

async function setUp() {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
  const drafts = new Drafts({ folder, now, newId: () => randomUUID(), about: () => '', delay: 0 })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  const draft = makeDraft()
  const { id } = draft
  await drafts.add(draft)
  const chosen = ['Facture.pdf', 'Contrat.pdf'].map((name) => join(elsewhere, name))
  for (const path of chosen) await writeFile(path, '%PDF')
  const needs = {
    drafts,
    askFiles: vi.fn<() => Promise<readonly string[]>>().mockResolvedValue(chosen),
    askPhoto: async () => [],
    clean: vi.fn<Parameters<typeof enclosuresRequests>[0]['clean']>(() => Promise.resolve(null)),
    newMark: () => randomUUID().slice(0, 8),
    pictureWord: async () => 'Photo',
    showFile: vi.fn<(path: string) => void>(),
  }
  const requests = enclosuresRequests(needs)
  const outcome = await requests.encloseFiles({ id })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const added = addEnclosed(draft, outcome.enclosed)
  await drafts.keep(added)
  const copies = () => readdir(join(folder, 'enclosures', id)).catch(() => [])
  return { ...needs, ...requests, folder, draft: added, id, copies }
}

test('files are copied beside the draft; what is taken out stays until the draft is left, then leaves the disk', async () => {
  const { draft, id, copies, drafts, tidyEnclosed } = await setUp()
  const [first = '', second = ''] = draft.enclosed.map(({ file }) => file)
  expect(new Set(await copies())).toEqual(new Set([first, second]))
  await drafts.keep(removeEnclosed(draft, first))
  expect(await copies()).toHaveLength(2)
  await tidyEnclosed(id)
  expect(await copies()).toEqual([second])
})

test('what was already there, taken out later, leaves the disk too', async () => {
  const { draft, id, copies, drafts, tidyEnclosed, missingEnclosed } = await setUp()
  await tidyEnclosed(id)
  expect(await missingEnclosed({ id })).toEqual([])
  await drafts.keep({ ...draft, enclosed: [] })
  await tidyEnclosed(id)
  expect(await copies()).toEqual([])
})

test('what goes with a letter that was sent stays, and nothing more can go with it', async () => {
  const { draft, id, copies, drafts, encloseFiles, encloseGiven, tidyEnclosed } = await setUp()
  const letter = compose(draft, languageOf(draft.convention), '2026-11-21')
  await drafts.record(id, { kind: 'sent', how: 'email', on: '2026-11-21', letter })
  expect(await encloseFiles({ id })).toEqual({ kind: 'failed', problem: 'already-sent' })
  const files = [given('Reçu.pdf', '%PDF')]
  expect(await encloseGiven({ id, files })).toEqual({ kind: 'failed', problem: 'already-sent' })
  await tidyEnclosed(id)
  expect(await copies()).toHaveLength(2)
})

test('a file that is gone is told, and can not be shown', async () => {
  const { draft, id, folder, missingEnclosed, showEnclosed, showFile } = await setUp()
  const [file = ''] = draft.enclosed.map((one) => one.file)
  expect(await showEnclosed({ id, file })).toEqual({ kind: 'done' })
  expect(showFile).toHaveBeenCalledExactlyOnceWith(join(folder, 'enclosures', id, file))
  await rm(join(folder, 'enclosures', id, file))
  expect(await missingEnclosed({ id })).toEqual([file])
  expect(await showEnclosed({ id, file })).toEqual({ kind: 'failed', problem: 'not-found' })
})

test('giving up in the dialog changes nothing', async () => {
  const { id, askFiles, encloseFiles, copies } = await setUp()
  askFiles.mockResolvedValueOnce([])
  expect(await encloseFiles({ id })).toEqual({ kind: 'cancelled' })
  expect(await copies()).toHaveLength(2)
})

const given = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

test('what was dropped or pasted is copied from what it holds, whatever its name; a child’s letter takes pictures alone', async () => {
  const { id, draft, drafts, encloseGiven, copies, clean } = await setUp()
  const outcome = await encloseGiven({ id, files: [given('../../Reçu.pdf', '%PDF'), given('x.jpg', '\u0000')] })
  expect(outcome).toMatchObject({ kind: 'done', enclosed: [{ name: 'Reçu', picture: null }, { name: 'x' }] })
  expect((await copies()).filter((name) => /^recu-[0-9a-f]{8}\.pdf$/.test(name))).toHaveLength(1)
  await drafts.keep({ ...draft, register: 'child' })
  clean.mockResolvedValueOnce({ data: Buffer.from('drawn anew'), extension: 'png', width: 4, height: 3 })
  const png = { name: 'image.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1') }
  expect(await encloseGiven({ id, files: [given('Reçu.pdf', '%PDF'), png] })).toMatchObject({
    enclosed: [{ name: 'Photo', picture: { width: 4, height: 3 } }],
    refused: [{ name: 'Reçu.pdf', why: 'not-a-picture' }],
  })
  expect(clean).toHaveBeenCalledTimes(1)
})
