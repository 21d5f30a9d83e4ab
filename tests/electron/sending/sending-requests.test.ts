import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { beforeEach, expect, test, vi } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { putEnclosed } from '#electron/drafts/enclosed-files'
import { NoPrinter, printLetter } from '#electron/export/print'
import type { sendingRequests } from '#electron/sending/sending-requests'
import { letterMark } from '#letter/parent/agreement'
import { compose } from '#letter/compose/compose'
import { emailText } from '#letter/email/email-text'
import { usualHand } from '#letter/hand/hand-choice'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import { languageOf } from '#tests/languages'
import { docxPart } from '#tests/docx-file'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'
import { now, setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/export/print', async (load) => ({ ...(await load<object>()), printLetter: vi.fn() }))

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())

const recipient = { ...makeDraft().recipient, organisation: 'Caisse Horizon' }
const left = (how: string) => ({ kind: 'left', how, on: now() })

test('a Word document is saved where the person says, and the draft remembers that it left', async () => {
  const { sending, id, elsewhere, drafts, askWhere, told } = await setUp({}, makeDraft({ recipient }))
  const file = 'Lettre - Caisse Horizon - 2026-11-21.docx'
  expect(await sending.saveDocument({ id, format: 'docx' })).toMatchObject({ kind: 'done', file })
  expect(told()).toMatchObject({ of: id, last: left('docx') })
  expect(askWhere).toHaveBeenCalledExactlyOnceWith(file, 'docx')
  expect(docxPart(await readFile(join(elsewhere, file)), 'word/document.xml')).toContain('Le tournoi est annulé.')
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }, left('docx')] } })
})

test('an e-mail file carries the letter, its document and the files that go with it, each as what it is', async () => {
  const file = 'facture-0a1b2c3d.pdf'
  const enclosed = [{ file, name: 'Facture', size: 5, picture: null }]
  const { sending, id, folder, elsewhere, told } = await setUp({}, makeDraft({ enclosed }))
  await putEnclosed(folder, id, file, Buffer.from('%PDF-'))
  const outcome = await sending.saveMailFile({ id, attach: 'docx' })
  expect(outcome).toMatchObject({ kind: 'done', file: 'Lettre - 2026-11-21.eml', missing: [] })
  expect(told()).toMatchObject({ of: id, last: left('mail-file') })
  const email = await PostalMime.parse(await readFile(join(elsewhere, 'Lettre - 2026-11-21.eml')))
  expect(email.text).toContain('Le tournoi est annulé.')
  expect(email.attachments).toMatchObject([
    { filename: 'Lettre-2026-11-21.docx', mimeType: expect.stringMatching(/wordprocessingml\.document$/) as string },
    { filename: 'Facture.pdf', mimeType: 'application/pdf' },
  ])
})

test('that it left is on the disk when the answer comes; a letter left all the same where that cannot be written', async () => {
  const { sending, id, folder, told } = await setUp()
  await sending.openMailApp({ id })
  const kept = new Drafts({ folder, now, newId: () => randomUUID(), about: () => '' })
  expect(await kept.open(id)).toMatchObject({ draft: { history: [{ kind: 'created' }, left('mail-app')] } })
  await rm(folder, { recursive: true })
  expect(await sending.openMailApp({ id })).toMatchObject({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('mail-app') })
})

test('giving up in the dialog changes nothing', async () => {
  const { sending, id, drafts, elsewhere } = await setUp({ askWhere: () => Promise.resolve(null) })
  expect(await sending.saveDocument({ id, format: 'docx' })).toEqual({ kind: 'cancelled' })
  expect(await sending.saveMailFile({ id, attach: 'docx' })).toEqual({ kind: 'cancelled' })
  expect(await readdir(elsewhere)).toEqual([])
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
})

test('an extension that the dialog left out is added, without touching the file of that name', async () => {
  const elsewhere = await temporaryFolder()
  await writeFile(join(elsewhere, 'mine.docx'), 'kept')
  const { sending, id } = await setUp({ askWhere: () => Promise.resolve(join(elsewhere, 'mine')) })
  expect(await sending.saveDocument({ id, format: 'docx' })).toMatchObject({ file: 'mine (2).docx' })
  expect(await readFile(join(elsewhere, 'mine.docx'), 'utf8')).toBe('kept')
})

test('a document that can not be written is told by name, and did not leave', async () => {
  const folder = join(await temporaryFolder(), 'unplugged')
  const { sending, id, drafts } = await setUp({ askWhere: () => Promise.resolve(join(folder, 'a.docx')) })
  expect(await sending.saveDocument({ id, format: 'docx' })).toEqual({
    kind: 'failed',
    problem: 'folder-gone',
    name: 'a.docx',
  })
  expect(await sending.showProduced({ id })).toEqual({ kind: 'failed', problem: 'not-found' })
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
})

test('a letter without a word of its writer goes nowhere', async () => {
  const { sending, id, askWhere, open, copy } = await setUp({}, makeDraft({ answers: {} }))
  const nothing = { kind: 'failed', problem: 'nothing-to-send' }
  expect(await sending.saveDocument({ id, format: 'pdf' })).toEqual(nothing)
  expect(await sending.print({ id })).toEqual(nothing)
  expect(await sending.openMailApp({ id })).toEqual(nothing)
  expect(await sending.openWebmail({ id, webmail: 'gmail' })).toEqual(nothing)
  expect(await sending.saveMailFile({ id, attach: 'pdf' })).toEqual(nothing)
  expect(await sending.copyText({ id, part: 'body' })).toEqual(nothing)
  for (const call of [askWhere, open, copy]) expect(call).not.toHaveBeenCalled()
})

test('the mail app and the webmails get the letter in an address', async () => {
  const { sending, id, open, told } = await setUp()
  expect(await sending.openMailApp({ id })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('mail-app') })
  expect(await sending.openWebmail({ id, webmail: 'gmail' })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('gmail') })
  expect(await sending.openWebmail({ id, webmail: 'outlook' })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('outlook') })
  // The Outlook of a place of work is another host, and the same kind of leaving: an older version opens the letter.
  expect(await sending.openWebmail({ id, webmail: 'outlook-work' })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('outlook') })
  const addresses = vi.mocked(open).mock.calls.map(([address]) => new URL(address))
  expect(addresses.map(({ protocol, host }) => protocol + host)).toEqual([
    'mailto:',
    'https:mail.google.com',
    'https:outlook.live.com',
    'https:outlook.office.com',
  ])
  for (const address of addresses) expect(address.searchParams.get('body')).toContain('Le tournoi est annulé.')
})

test('a badge is saved on its own, and the letter has not left', async () => {
  const badge = { design: 'rosette', name: 'Zoé', gesture: 'Écoute', moment: '', from: '', joined: false } as const
  const { sending, id, elsewhere, drafts } = await setUp({}, makeDraft({ door: 'both', badge }))
  const file = 'Badge - Zoé - 2026-11-21.svg'
  expect(await sending.saveBadge({ id, format: 'svg' })).toMatchObject({ kind: 'done', file })
  expect(await readFile(join(elsewhere, file), 'utf8')).toMatch(/^<\?xml[^]*<svg[^]*Zoé/)
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
  expect(await sending.showProduced({ id })).toEqual({ kind: 'done' })
})

test('a letter without a badge, or with one that names nobody, has none to save', async () => {
  const badge = { design: 'rosette', name: ' ', gesture: 'Écoute', moment: '', from: '', joined: true } as const
  for (const draft of [makeDraft(), makeDraft({ door: 'both', badge })]) {
    const { sending, id } = await setUp({}, draft)
    expect(await sending.saveBadge({ id, format: 'svg' })).toEqual({ kind: 'failed', problem: 'nothing-to-send' })
  }
})

test('a letter left once it is printed; giving up and a computer without a printer change nothing', async () => {
  const { sending, id, drafts } = await setUp()
  const dialog = vi.mocked(printLetter).mockResolvedValueOnce('cancelled').mockRejectedValueOnce(new NoPrinter())
  expect(await sending.print({ id })).toEqual({ kind: 'cancelled' })
  expect(await sending.print({ id })).toEqual({ kind: 'failed', problem: 'no-printer' })
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
  dialog.mockResolvedValueOnce('printed')
  expect(await sending.print({ id })).toMatchObject({ kind: 'done', missing: [] })
  expect(JSON.stringify(dialog.mock.lastCall)).toContain('Le tournoi est annulé.')
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }, left('print')] } })
})

test('no mail app, or a letter too long for one, is told, and the letter did not leave', async () => {
  const { sending, id, drafts } = await setUp({ open: () => Promise.resolve(false) })
  expect(await sending.openMailApp({ id })).toEqual({ kind: 'failed', problem: 'no-mail-app' })
  const text = Array.from({ length: 500 }, (_, index) => `Trop long ${index}.`).join(' ')
  const long = makeDraft({ answers: { what: { kind: 'own', text } } })
  const other = await setUp({}, long)
  expect(await other.sending.openMailApp({ id: long.id })).toEqual({ kind: 'failed', problem: 'too-long-for-mail-app' })
  expect(await other.sending.openWebmail({ id: long.id, webmail: 'gmail' })).toMatchObject({
    problem: 'too-long-for-mail-app',
  })
  expect(other.open).not.toHaveBeenCalled()
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
})

test('the subject and the text are copied; only the text counts as leaving', async () => {
  const draft = makeDraft()
  const { sending, id, copy, told, drafts } = await setUp({}, draft)
  expect(await sending.copyText({ id, part: 'subject' })).toEqual({ kind: 'done' })
  expect(copy).toHaveBeenLastCalledWith(emailText(compose(draft, languageOf('fr-CA'), '2026-11-21')).subject)
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
  expect(await sending.copyText({ id, part: 'body' })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, last: left('copy') })
  expect(copy).toHaveBeenLastCalledWith(expect.stringContaining('Le tournoi est annulé.'))
})

test('what leaves has the words typed a moment ago, on the disk or not', async () => {
  const draft = makeDraft()
  const { sending, id, drafts, copy } = await setUp({}, draft)
  void drafts.keep({ ...draft, answers: { what: { kind: 'own', text: 'À l’instant.' } } })
  await sending.copyText({ id, part: 'body' })
  expect(copy).toHaveBeenLastCalledWith(expect.stringContaining('À l’instant.'))
})

test('the last file is shown and opened as long as it is there', async () => {
  const { sending, id, elsewhere, showFile, openFile } = await setUp()
  await sending.saveDocument({ id, format: 'docx' })
  const path = join(elsewhere, 'Lettre - 2026-11-21.docx')
  expect(await sending.showProduced({ id })).toEqual({ kind: 'done' })
  expect(showFile).toHaveBeenCalledExactlyOnceWith(path)
  expect(await sending.openProduced({ id })).toEqual({ kind: 'done' })
  vi.mocked(openFile).mockResolvedValue('No application')
  expect(await sending.openProduced({ id })).toMatchObject({ kind: 'failed', problem: 'unknown' })
  await rm(path)
  await mkdir(join(elsewhere, 'other'))
  expect(await sending.openProduced({ id })).toMatchObject({ kind: 'failed', problem: 'not-found' })
})

test('a draft that nobody knows is told', async () => {
  const { sending } = await setUp()
  expect(await sending.copyText({ id: makeDraft().id, part: 'body' })).toEqual({ kind: 'failed', problem: 'not-found' })
})

const everyWay = (sending: ReturnType<typeof sendingRequests>, id: string) => [
  () => sending.saveDocument({ id, format: 'docx' }),
  () => sending.saveDocument({ id, format: 'pdf' }),
  () => sending.saveMailFile({ id, attach: 'docx' }),
  () => sending.print({ id }),
  () => sending.openMailApp({ id }),
  () => sending.openWebmail({ id, webmail: 'gmail' }),
  () => sending.openWebmail({ id, webmail: 'outlook' }),
  () => sending.saveEnvelope({ id }),
  () => sending.printEnvelope({ id }),
  () => sending.saveHand({ id, ...usualHand('child') }),
  () => sending.printHand({ id, ...usualHand('child') }),
  () => sending.copyText({ id, part: 'body' }),
  () => sending.copyText({ id, part: 'subject' }),
]
const notAgreed = { kind: 'failed', problem: 'not-agreed' }

test.each([
  ['a child’s letter', { register: 'child' }, false],
  ['in child mode, any letter', { register: 'adult' }, true],
] as const)('%s leaves in no way before an adult agrees', async (_whose, more, childMode) => {
  const draft = makeDraft(more)
  const { sending, id, drafts, askWhere, open, copy } = await setUp({ childMode: () => childMode }, draft)
  for (const leave of everyWay(sending, id)) expect(await leave()).toEqual(notAgreed)
  for (const call of [askWhere, open, copy]) expect(call).not.toHaveBeenCalled()
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }], agreed: null } })
})

test('once an adult agreed, a child’s letter leaves as any other', async () => {
  const { sending, id, copy, told } = await setUp({}, makeDraft({ register: 'child' }))
  expect(await sending.agree({ id })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, agreed: { on: now() } })
  expect(await sending.saveDocument({ id, format: 'docx' })).toMatchObject({ kind: 'done' })
  expect(await sending.openMailApp({ id })).toMatchObject({ kind: 'done' })
  expect(await sending.copyText({ id, part: 'body' })).toMatchObject({ kind: 'done' })
  expect(copy).toHaveBeenCalledOnce()
})

test('an agreement holds for the letter as it was, and again once it is so again', async () => {
  const draft = makeDraft({ register: 'child' })
  const { sending, id, drafts } = await setUp({}, draft)
  await sending.agree({ id })
  await drafts.keep({ ...draft, answers: { what: { kind: 'own', text: 'Autre chose.' } } })
  for (const leave of everyWay(sending, id)) expect(await leave()).toEqual(notAgreed)
  await drafts.keep(draft)
  expect(await sending.copyText({ id, part: 'body' })).toMatchObject({ kind: 'done' })
})

test('the window can not say by itself that an adult agreed', async () => {
  const draft = makeDraft({ register: 'child' })
  const letter = letterMark(draft, compose(draft, languageOf('fr-CA'), '2026-11-21'))
  const { sending, id, drafts, told } = await setUp({}, draft)
  const forged = { ...draft, agreed: { on: now(), letter } }
  await drafts.keep(forged)
  expect(await sending.copyText({ id, part: 'body' })).toEqual(notAgreed)
  expect(await sending.agree({ id })).toEqual({ kind: 'done' })
  expect(told()).toMatchObject({ of: id, agreed: { letter } })
})

test('a copy is a new letter: it is agreed to anew, and so is a file from elsewhere', async () => {
  const { sending, id, drafts } = await setUp({}, makeDraft({ register: 'child' }))
  await sending.agree({ id })
  expect(await drafts.derive(id, duplicateDraft)).toMatchObject({ draft: { agreed: null } })
  const opened = await drafts.current(id)
  expect(opened.kind === 'done' && (await drafts.add({ ...opened.draft, id: randomUUID() }))).toMatchObject({
    draft: { agreed: null },
  })
})

test('there is nothing to agree to in an empty letter, nor in one that is gone', async () => {
  const { sending, id } = await setUp({}, makeDraft({ register: 'child', answers: {} }))
  expect(await sending.agree({ id })).toEqual({ kind: 'failed', problem: 'nothing-to-send' })
  expect(await sending.agree({ id: makeDraft().id })).toMatchObject({ kind: 'failed', problem: 'not-found' })
})
