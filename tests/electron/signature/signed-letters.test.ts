import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { correspondenceRequests } from '#electron/conversation/correspondence-requests'
import { draftText } from '#electron/drafts/draft-file'
import { openForeign } from '#electron/drafts/foreign-draft'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import { setSignature } from '#letter/draft/change-paper'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { sentOf } from '#letter/draft/sent'
import { signaturePicture } from '#letter/parts/signature-picture'
import { docxNames, docxPart } from '#tests/docx-file'
import { makeDraft } from '#tests/draft'
import { filesHolding } from '#tests/files-holding'
import { desktopWords } from '#tests/languages'
import { inkPng } from '#tests/signatures'
import { folderOf } from '#tests/backups'
import { temporaryFolder } from '#tests/temporary-folder'
import { now, setUp as setUpSending } from '../sending/set-up-sending'

vi.mock('electron', () => ({ app: {} }))

const writer = { ...nobody, name: 'Élise Roy' }
const signedDraft = (more: Partial<Draft> = {}) => makeDraft({ writer, signature: 'picture', ...more })

/** The ways of leaving of a letter signed by a picture, and what is told of it once it left. */
async function setUp(draft = signedDraft(), childMode = false) {
  const userData = await temporaryFolder()
  const settings = new StoredSettings(userData)
  onTestFinished(() => settings.written())
  const own = new OwnSignature(userData, settings)
  await own.keep(inkPng())
  const around = { signature: own, childMode: () => childMode }
  const copy = vi.fn<(text: string) => void>()
  const all = await setUpSending({ ...around, copy }, draft)
  const told = correspondenceRequests({
    ...{ ...around, drafts: all.drafts, now, today: () => '2026-11-21', newMark: () => '0123abcd' },
    words: () => desktopWords.fr.reminder,
    dayWords: (day) => Promise.resolve(day),
    askWhere: () => Promise.resolve(null),
  })
  const current = async () => {
    const opened = await all.drafts.current(draft.id)
    if (opened.kind === 'failed') throw new Error(opened.problem)
    return opened.draft
  }
  const saved = async () => {
    const outcome = await all.sending.saveDocument({ id: draft.id, format: 'docx' })
    if (outcome.kind !== 'done') return { outcome, docx: null }
    return { outcome, docx: new Uint8Array(await readFile(join(all.elsewhere, outcome.file))) }
  }
  return { ...all, copy, told, own, userData, current, saved }
}

const pictures = (docx: Uint8Array | null) => (docx ? docxNames(docx).filter((name) => name.includes('media/')) : [])

test('a document carries the picture over the name, told by the name', async () => {
  const { saved } = await setUp()
  const { outcome, docx } = await saved()
  expect(outcome).not.toHaveProperty('unsigned')
  expect(pictures(docx)).toHaveLength(1)
  expect(docx && docxPart(docx, 'word/document.xml')).toContain('descr="Élise Roy"')
})

test('a letter with room for ink carries none, though a signature is kept', async () => {
  const { saved } = await setUp(signedDraft({ signature: 'ink' }))
  expect(pictures((await saved()).docx)).toEqual([])
})

test('the document attached to an e-mail carries it too; the text of the e-mail does not', async () => {
  const { sending, id, elsewhere, copy } = await setUp()
  const outcome = await sending.saveMailFile({ id, attach: 'docx' })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const eml = await readFile(join(elsewhere, outcome.file), 'utf8')
  expect(eml.match(/Content-Type: image/g)).toBeNull()
  const [, base64 = ''] = /filename="?[^\n]*\.docx"?\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(eml) ?? []
  expect(pictures(new Uint8Array(Buffer.from(base64, 'base64')))).toHaveLength(1)
  await sending.copyText({ id, part: 'body' })
  expect(copy.mock.lastCall?.[0]).toMatch(/Élise Roy$/)
})

test('a signature that is gone leaves the room for ink, and the person is told', async () => {
  const { saved, own } = await setUp()
  await own.remove()
  const { outcome, docx } = await saved()
  expect(outcome).toMatchObject({ kind: 'done', missing: [], unsigned: true })
  expect(pictures(docx)).toEqual([])
})

test('nothing of it is beside the letters until one is told as sent; then that one keeps it as it was', async () => {
  const { id, folder, saved, told, own, userData, drafts, current } = await setUp()
  const ink = inkPng()
  await saved()
  await drafts.keeper.flush()
  expect(await filesHolding(folder, ink)).toEqual([])
  expect(await filesHolding(userData, ink)).toEqual(['signature.png'])
  expect(await told.markSent({ id, how: 'post', on: '2026-11-21' })).toEqual({ kind: 'done' })
  await drafts.keeper.flush()
  expect(await filesHolding(folder, ink)).toEqual([
    expect.stringMatching(new RegExp(`^enclosures/${id}/signature-[0-9a-f]{8}\\.png$`)),
  ])
  await own.keep(inkPng({ darkness: 120 }))
  const again = await saved()
  expect(again.outcome).not.toHaveProperty('unsigned')
  const file = pictures(again.docx)[0] ?? ''
  expect(file).not.toBe('')
  await own.remove()
  expect(pictures((await saved()).docx)).toHaveLength(1)
  const sent = sentOf(await current())
  expect(sent && signaturePicture(sent.letter)).toMatchObject({
    name: 'Élise Roy',
    size: ink.byteLength,
    picture: { width: 60, height: 20 },
  })
})

test('a letter that left with the room for ink is kept so', async () => {
  const { id, told, own, current } = await setUp()
  await own.remove()
  await told.markSent({ id, how: 'post', on: '2026-11-21' })
  const sent = sentOf(await current())
  expect(sent && signaturePicture(sent.letter)).toBeNull()
})

const child = { ...nobody, name: 'Félix' }

test('a child’s letter that an adult agreed to with the picture asks again once the picture is another, or gone', async () => {
  const { sending, id, saved, own } = await setUp(signedDraft({ register: 'child', writer: child }))
  const notAgreed = { kind: 'failed', problem: 'not-agreed' }
  expect((await saved()).outcome).toEqual(notAgreed)
  await sending.agree({ id })
  expect(pictures((await saved()).docx)).toHaveLength(1)
  await own.keep(inkPng({ darkness: 90 }))
  for (const leave of [
    () => sending.saveDocument({ id, format: 'docx' }),
    () => sending.saveMailFile({ id, attach: 'pdf' }),
    () => sending.print({ id }),
    () => sending.copyText({ id, part: 'body' }),
  ])
    expect(await leave()).toEqual(notAgreed)
  await own.remove()
  expect((await saved()).outcome).toEqual(notAgreed)
  await own.keep(inkPng())
  expect((await saved()).outcome).toMatchObject({ kind: 'done' })
})

test('an agreement to a letter with room for ink is none to one with a picture', async () => {
  const draft = signedDraft({ register: 'child', writer: child, signature: 'ink' })
  const { sending, id, drafts, saved, current } = await setUp(draft)
  await sending.agree({ id })
  expect((await saved()).outcome).toMatchObject({ kind: 'done' })
  await drafts.keep(setSignature(await current(), 'picture'))
  expect((await saved()).outcome).toMatchObject({ problem: 'not-agreed' })
})

test('a copy is signed anew, and a file from elsewhere is not signed by whoever opens it', async () => {
  const { id, drafts } = await setUp()
  expect(await drafts.derive(id, duplicateDraft)).toMatchObject({ draft: { signature: 'ink' } })
  const theirs = signedDraft()
  const folder = await folderOf({ 'theirs.twolines': draftText(theirs) })
  const opened = await openForeign(join(folder, 'theirs.twolines'), drafts, () => crypto.randomUUID())
  expect(opened).toMatchObject({ kind: 'done', draft: { id: theirs.id, signature: 'ink' } })
})

test('a file that says it was sent with the signature of whoever opens it is no draft', async () => {
  const { id, told, drafts, current } = await setUp()
  await told.markSent({ id, how: 'post', on: '2026-11-21' })
  await drafts.keeper.flush()
  const text = draftText(await current())
  const forged = text.replace(/"picture": \{\s+"file": "signature-[^]*?\n\s+\}\n\s+\}/, '"picture": "kept"')
  expect(forged).not.toBe(text)
  const folder = await folderOf({ 'forged.twolines': forged })
  expect(await openForeign(join(folder, 'forged.twolines'), drafts, () => crypto.randomUUID())).toMatchObject({
    problem: 'unreadable',
  })
})
