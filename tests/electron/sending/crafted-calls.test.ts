import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import type { sendingCalls } from '#electron/bridge/sending-calls'
import { printEnvelope, printLetter } from '#electron/export/print'
import { printHand, writeHand } from '#electron/hand/write-hand'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import type { SendingNeeds, sendingRequests } from '#electron/sending/sending-requests'
import { newBadge } from '#letter/badge/new-badge'
import { setHandwritten, setSignature } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { usualHand } from '#letter/hand/hand-choice'
import type { PageByHand } from '#letter/parts/handwritten'
import { onPages, pagesByHand } from '#letter/parts/pages-by-hand'
import { pageByHand } from '#tests/by-hand'
import { docxNames, docxPart } from '#tests/docx-file'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { inkPng } from '#tests/signatures'
import { temporaryFolder } from '#tests/temporary-folder'
import { setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/export/print', async (load) => ({
  ...(await load<object>()),
  printLetter: vi.fn(),
  printEnvelope: vi.fn(),
}))
vi.mock('#electron/hand/write-hand', () => ({ writeHand: vi.fn(), printHand: vi.fn() }))
vi.mock('#electron/export/pdf', () => ({ writeEnvelope: () => Promise.resolve(new Uint8Array([1])) }))
vi.mock('#electron/export/badge-page', () => ({ badgePage: () => null }))
vi.mock('#electron/export/badge-files', () => ({ writeBadge: () => Promise.resolve(new Uint8Array([1])) }))

beforeEach(() => {
  for (const print of [printLetter, printEnvelope, printHand]) vi.mocked(print).mockReset().mockResolvedValue('printed')
  vi.mocked(writeHand)
    .mockReset()
    .mockResolvedValue(new Uint8Array([1]))
})

type Sending = ReturnType<typeof sendingRequests>
/** What the window may ask that lets nothing of a letter leave. */
type Innocent = 'agree' | 'undrawnSigns' | 'showProduced' | 'openProduced'
type Way = (sending: Sending, id: string) => Promise<{ kind: string }>

const rules = { most: 500, newline: 1, oneLine: false, shortSubject: false } as const
const hand = usualHand('child')

/** Every call that lets something of a letter leave: the compiler asks for a new one. Each is told whether it takes pictures along. */
const ways: Readonly<Record<Exclude<keyof typeof sendingCalls, Innocent>, Readonly<{ asks: Way; carries: boolean }>>> =
  {
    saveDocument: { asks: (sending, id) => sending.saveDocument({ id, format: 'docx' }), carries: true },
    saveMailFile: { asks: (sending, id) => sending.saveMailFile({ id, attach: 'docx' }), carries: true },
    print: { asks: (sending, id) => sending.print({ id }), carries: true },
    saveBadge: { asks: (sending, id) => sending.saveBadge({ id, format: 'svg' }), carries: false },
    saveEnvelope: { asks: (sending, id) => sending.saveEnvelope({ id }), carries: false },
    printEnvelope: { asks: (sending, id) => sending.printEnvelope({ id }), carries: false },
    saveHand: { asks: (sending, id) => sending.saveHand({ id, ...hand }), carries: false },
    printHand: { asks: (sending, id) => sending.printHand({ id, ...hand }), carries: false },
    openMailApp: { asks: (sending, id) => sending.openMailApp({ id }), carries: false },
    openWebmail: { asks: (sending, id) => sending.openWebmail({ id, webmail: 'gmail' }), carries: false },
    copyText: { asks: (sending, id) => sending.copyText({ id, part: 'subject' }), carries: false },
    copyForForm: { asks: (sending, id) => sending.copyForForm({ id, rules, part: 0 }), carries: false },
  }

const other = Buffer.concat([pageByHand, Buffer.from('another page')])
const pageOf = (file: string, data: Buffer): PageByHand => ({
  ...{ file, width: 1300, height: 1800 },
  digest: createHash('sha256').update(data).digest('hex'),
})
const first = pageOf('page-0a1b2c3d.png', pageByHand)
const second = pageOf('page-1b2c3d4e.png', other)

/** A child's letter on two pages, with a badge, to which an adult agreed; what the system was asked since. */
async function agreed(askWhere?: SendingNeeds['askWhere']) {
  const userData = await temporaryFolder()
  const own = new OwnSignature(userData, new StoredSettings(userData))
  await own.keep(inkPng())
  const party = { ...nobody, name: 'Léa Roy', street: '1, rue des Pins', city: 'Granby', email: 'lea@example.com' }
  const answers = { thanked: { kind: 'own', text: 'Merci pour le lynx.' } } as const
  const story = makeDraft({ door: 'thankful', answers, writer: { ...nobody, name: 'Félix' }, recipient: party })
  const draft: Draft = {
    ...{ ...story, register: 'child', handwritten: onPages([first, second], false) },
    badge: { ...newBadge(story, languageOf(story.convention)), name: 'Léa Roy' },
  }
  const app = await setUp({ signature: own, ...(askWhere ? { askWhere } : {}) }, draft)
  const folder = join(app.folder, 'enclosures', draft.id)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, first.file), pageByHand)
  await writeFile(join(folder, second.file), other)
  expect(await app.sending.agree({ id: draft.id })).toEqual({ kind: 'done' })
  const asked = () =>
    [app.askWhere, app.open, app.copy, printLetter, printEnvelope, printHand, writeHand].flatMap(
      (call) => vi.mocked(call).mock.calls.length,
    )
  const nothing = asked().map(() => 0)
  const refusesAll = async (carriesAlone = false, problem = 'not-agreed') => {
    for (const [name, { asks, carries }] of Object.entries(ways)) {
      if (carriesAlone && !carries) continue
      expect([name, await asks(app.sending, draft.id)]).toEqual([name, { kind: 'failed', problem }])
    }
    expect(asked()).toEqual(nothing)
    expect(await readdir(app.elsewhere)).toEqual([])
  }
  return { ...app, draft, folder, own, refusesAll }
}

test('a letter as it was agreed to leaves by each way', async () => {
  const { sending, id } = await agreed()
  for (const [name, { asks }] of Object.entries(ways))
    expect([name, (await asks(sending, id)).kind]).toEqual([name, 'done'])
})

const changes: Readonly<Record<string, (draft: Draft) => Draft>> = {
  'its words': (draft) => ({ ...draft, answers: { thanked: { kind: 'own', text: 'Autre chose.' } } }),
  'whom it goes to': (draft) => ({ ...draft, recipient: { ...draft.recipient, email: 'elsewhere@example.com' } }),
  'a page removed': (draft) => setHandwritten(draft, onPages([first], false)),
  'all pages removed': (draft) => setHandwritten(draft, null),
  'its pages in another order': (draft) => setHandwritten(draft, onPages([second, first], false)),
  'a page more': (draft) => setHandwritten(draft, onPages([first, second, first], false)),
  'another picture told as its second page': (draft) =>
    setHandwritten(draft, onPages([first, { ...second, digest: first.digest }], false)),
  'the typed letter after it': (draft) => setHandwritten(draft, onPages(pagesByHand(draft.handwritten), true)),
  'a signature': (draft) => setSignature(draft, 'picture'),
  'another badge': (draft) => ({ ...draft, badge: draft.badge && { ...draft.badge, name: 'Somebody' } }),
  'an agreement of its own making': (draft) => ({
    ...setHandwritten(draft, onPages([second], false)),
    agreed: { on: '2026-11-21T12:00:00.000Z', letter: draft.agreed?.letter ?? 'a' },
  }),
}

test.each(Object.entries(changes))(
  'a window that changes %s after the agreement sends nothing',
  async (_what, change) => {
    const { drafts, draft, refusesAll } = await agreed()
    await drafts.keep(change(draft))
    await refusesAll()
  },
)

test('a signature that is another than the one agreed to holds every way back', async () => {
  const { drafts, draft, own, sending, id, refusesAll } = await agreed()
  await drafts.keep(setSignature(draft, 'picture'))
  await sending.agree({ id })
  await own.keep(inkPng({ darkness: 90 }))
  await refusesAll()
})

const spoilings: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  'the second page is another': (folder) => writeFile(join(folder, second.file), pageByHand),
  'both pages changed places': async (folder) => {
    await rename(join(folder, first.file), join(folder, 'x.png'))
    await rename(join(folder, second.file), join(folder, first.file))
    await rename(join(folder, 'x.png'), join(folder, second.file))
  },
  'the second page is gone': (folder) => rm(join(folder, second.file)),
  'the second page is a link to the same picture': async (folder) => {
    await rename(join(folder, second.file), join(folder, '..', 'kept.png'))
    await symlink(join(folder, '..', 'kept.png'), join(folder, second.file))
  },
}

test.each(Object.entries(spoilings))('where %s on the disk, no way takes it along', async (_what, spoil) => {
  const { folder, refusesAll } = await agreed()
  await spoil(folder)
  await refusesAll(true, 'page-gone')
})

test('what is changed on the disk or in the window while the system asks where to save is not in what is saved', async () => {
  const whileAsked = vi.fn<() => Promise<unknown>>()
  const place = await temporaryFolder()
  const { sending, id, folder, drafts, draft } = await agreed(
    vi.fn<SendingNeeds['askWhere']>(async (name) => {
      await whileAsked()
      return join(place, name)
    }),
  )
  whileAsked.mockImplementation(async () => {
    await writeFile(join(folder, first.file), 'swapped')
    await drafts.keep({ ...draft, answers: { thanked: { kind: 'own', text: 'Glissé entre-temps.' } } })
  })
  const saved = await sending.saveDocument({ id, format: 'docx' })
  if (saved.kind !== 'done') throw new Error(saved.kind)
  const docx = await readFile(join(place, saved.file))
  expect(docxPart(docx, 'word/document.xml')).not.toContain('entre-temps')
  const pictures = docxNames(docx).filter((name) => name.includes('media/'))
  expect(pictures).toHaveLength(2)
  expect(docx.includes('swapped')).toBe(false)
})

test('the id of another letter, of none or of one in the trash lets nothing leave', async () => {
  const { sending, drafts, draft, id } = await agreed()
  const copy = { ...draft, id: randomUUID() }
  await drafts.add(copy)
  for (const [name, { asks }] of Object.entries(ways)) {
    expect([name, await asks(sending, copy.id)]).toEqual([name, { kind: 'failed', problem: 'not-agreed' }])
    expect([name, await asks(sending, randomUUID())]).toMatchObject([name, { kind: 'failed', problem: 'not-found' }])
  }
  expect((await sending.copyText({ id, part: 'subject' })).kind).toBe('done')
})
