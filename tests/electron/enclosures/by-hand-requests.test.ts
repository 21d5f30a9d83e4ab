import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { enclosuresRequests } from '#electron/enclosures/enclosures-requests'
import { letterEnclosed } from '#electron/enclosures/letter-enclosed'
import { compose } from '#letter/compose/compose'
import type { PageByHand } from '#letter/parts/handwritten'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import { onPages } from '#letter/parts/pages-by-hand'
import { mostPagesByHand } from '#letter/text/limits'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { temporaryFolder } from '#tests/temporary-folder'

const now = () => '2026-11-21T12:00:00.000Z'
const png = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
const drawn = { data: Buffer.from('drawn anew'), extension: 'jpg', width: 1300, height: 1800 } as const

async function setUp() {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
  const drafts = new Drafts({ folder, now, newId: () => randomUUID(), about: () => '', delay: 0 })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  const draft = makeDraft()
  await drafts.add(draft)
  const askPhoto = vi.fn<() => Promise<readonly string[]>>().mockResolvedValue([])
  const clean = vi.fn<Parameters<typeof enclosuresRequests>[0]['clean']>().mockResolvedValue(drawn)
  const requests = enclosuresRequests({
    ...{ drafts, askPhoto, clean },
    askFiles: async () => [],
    newMark: () => randomUUID().slice(0, 8),
    pictureWord: async () => 'Photo',
    showFile: () => undefined,
  })
  const choose = async (name: string, data: Uint8Array) => {
    const path = join(elsewhere, name)
    await writeFile(path, data)
    askPhoto.mockResolvedValueOnce([path])
    return requests.choosePhoto({ id: draft.id })
  }
  /** The draft with a page by hand, and its letter. */
  const withPage = async () => {
    const outcome = await requests.keepByHand({ id: draft.id, bytes: png })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const paged = { ...draft, handwritten: onPages([outcome.page], false) }
    await drafts.keep(paged)
    const letter = compose(paged, languageOf(paged.convention), '2026-11-21')
    return { paged, letter, file: join(folder, 'enclosures', draft.id, outcome.page.file) }
  }
  return { ...requests, folder, elsewhere, drafts, draft, clean, choose, withPage }
}

test('a photo that was chosen or dropped comes back drawn anew and large, and nothing of it is kept', async () => {
  const { choose, readPhoto, draft, folder, clean } = await setUp()
  const answer = { kind: 'done', bytes: new Uint8Array(drawn.data) }
  expect(await choose('IMG_1.png', png)).toEqual(answer)
  expect(await readPhoto({ id: draft.id, bytes: png })).toEqual(answer)
  expect(clean.mock.calls.map(([, kind, size]) => [kind, size])).toEqual([
    ['png', 'large'],
    ['png', 'large'],
  ])
  expect(await readdir(folder)).not.toContain('enclosures')
})

test('what is no picture, or can’t be read, is told by its reason', async () => {
  const { choose, readPhoto, draft, clean } = await setUp()
  const why = (reason: string) => ({ kind: 'refused', why: reason })
  expect(await choose('IMG.heic', Buffer.from('\0\0\0\0ftypheic'))).toEqual(why('heic'))
  expect(await choose('scan.jpg', Buffer.from('%PDF-1.7'))).toEqual(why('pdf'))
  expect(await readPhoto({ id: draft.id, bytes: Buffer.from('<svg onload=alert(1)>') })).toEqual(why('not-a-picture'))
  clean.mockResolvedValueOnce(null)
  expect(await choose('IMG.png', png)).toEqual(why('broken-picture'))
  clean.mockResolvedValueOnce('too-large')
  expect(await choose('IMG.png', png)).toEqual(why('too-large'))
})

test('giving up in the dialog changes nothing; a letter that was sent takes no page any more', async () => {
  const { choosePhoto, keepByHand, draft, drafts } = await setUp()
  expect(await choosePhoto({ id: draft.id })).toEqual({ kind: 'cancelled' })
  const letter = compose(draft, languageOf(draft.convention), '2026-11-21')
  await drafts.record(draft.id, { kind: 'sent', how: 'post', on: '2026-11-21', letter })
  expect(await keepByHand({ id: draft.id, bytes: png })).toEqual({ kind: 'failed', problem: 'already-sent' })
})

test('a page is kept as it was drawn anew, marked by what it holds, and leaves with its letter as it is', async () => {
  const { withPage, folder } = await setUp()
  const { paged, letter, file } = await withPage()
  expect(await readFile(file)).toEqual(drawn.data)
  const digest = createHash('sha256').update(drawn.data).digest('hex')
  expect(paged.handwritten).toMatchObject({ digest, width: 1300, height: 1800, typed: false })
  const pixels = { width: 1300, height: 1800 }
  const files = await letterEnclosed(folder, paged.id, letter)
  expect(files).toMatchObject({ kind: 'done', byHand: [{ data: drawn.data, pixels }], missing: [] })
})

test('a letter has four pages at most, and what leaves with it by e-mail weighs no more than such a service takes', async () => {
  const { keepByHand, encloseGiven, draft, drafts, clean } = await setUp()
  const pages: PageByHand[] = []
  const add = async (bytes: number) => {
    clean.mockResolvedValueOnce({ ...drawn, data: Buffer.alloc(bytes, 1) })
    const outcome = await keepByHand({ id: draft.id, bytes: png })
    if (outcome.kind === 'done') pages.push(outcome.page)
    await drafts.keep({ ...draft, handwritten: onPages(pages, false) })
    return outcome
  }
  // Each is in the document, and beside it.
  expect(await add(4_000_000)).toMatchObject({ kind: 'done' })
  const file = (bytes: number) => [{ name: 'plan.pdf', bytes: new Uint8Array(bytes) }]
  const heavy = await encloseGiven({ id: draft.id, files: file(6_100_000) })
  expect(heavy).toMatchObject({ enclosed: [], refused: [{ name: 'plan.pdf', why: 'too-heavy' }] })
  expect(await encloseGiven({ id: draft.id, files: file(5_900_000) })).toMatchObject({ refused: [] })
  expect(await add(3_100_000)).toEqual({ kind: 'refused', why: 'too-heavy' })
  while (pages.length < mostPagesByHand) expect(await add(1000)).toMatchObject({ kind: 'done' })
  expect(await add(1000)).toEqual({ kind: 'refused', why: 'too-many' })
  // One that is gone leaves its place.
  await rm(join(drafts.folderOf(draft.id), 'enclosures', draft.id, pages.at(-1)?.file ?? ''))
  expect(await keepByHand({ id: draft.id, bytes: png })).toMatchObject({ kind: 'done' })
})

test('what is no picture is not kept, whatever the window says', async () => {
  const { keepByHand, draft, folder, clean } = await setUp()
  clean.mockResolvedValueOnce(null)
  for (const bytes of [png, Buffer.from('MZ')]) {
    expect(await keepByHand({ id: draft.id, bytes })).toEqual({ kind: 'failed', problem: 'unreadable' })
  }
  expect(await readdir(folder)).not.toContain('enclosures')
})

test('a page that is gone, changed, or a link to another file holds its letter back', async () => {
  const { withPage, folder, elsewhere } = await setUp()
  const { paged, letter, file } = await withPage()
  const gone = { kind: 'failed', problem: 'page-gone' }
  await writeFile(file, 'another picture')
  expect(await letterEnclosed(folder, paged.id, letter)).toEqual(gone)
  await rm(file)
  expect(await letterEnclosed(folder, paged.id, letter)).toEqual(gone)
  await writeFile(join(elsewhere, 'same.jpg'), drawn.data)
  await mkdir(join(folder, 'enclosures', paged.id), { recursive: true })
  await symlink(join(elsewhere, 'same.jpg'), file)
  expect(await letterEnclosed(folder, paged.id, letter)).toEqual(gone)
})

test('a page taken off stays for Undo until the draft is left; a copy of the draft has a page of its own', async () => {
  const { withPage, drafts, tidyEnclosed, folder } = await setUp()
  const { paged, letter } = await withPage()
  const copy = await drafts.derive(paged.id, duplicateDraft)
  if (copy.kind !== 'done') throw new Error(copy.problem)
  await drafts.keep({ ...paged, handwritten: null })
  expect(await readdir(join(folder, 'enclosures', paged.id))).toHaveLength(1)
  await tidyEnclosed(paged.id)
  expect(await readdir(join(folder, 'enclosures'))).toEqual([copy.draft.id])
  expect(await letterEnclosed(folder, copy.draft.id, letter)).toMatchObject({ kind: 'done' })
})
