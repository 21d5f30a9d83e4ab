import { randomUUID } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import ICAL from 'ical.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { correspondenceRequests } from '#electron/conversation/correspondence-requests'
import { Drafts, type DraftsOptions } from '#electron/drafts/drafts'
import { sendingRequests } from '#electron/sending/sending-requests'
import { dayWords } from '#electron/settings/words'
import { stateOf } from '#letter/draft/draft-state'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import { sentOf } from '#letter/draft/sent'
import { desktopWords, languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'
import { noSignature } from '#tests/signatures'

const now = () => '2026-11-21T12:00:00.000Z'
const made = { kind: 'left', how: 'pdf', on: '2026-11-19T12:00:00.000Z' } as const

async function setUp(more: Partial<Draft> = {}, childMode = false) {
  const folder = await temporaryFolder()
  const onLife = vi.fn<NonNullable<DraftsOptions['onLife']>>()
  const drafts = new Drafts({ folder, now, newId: () => randomUUID(), about: () => '', delay: 0, onLife })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  const draft = makeDraft(more)
  const { id } = draft
  await drafts.add(draft)
  const around = { drafts, now, today: () => '2026-11-21', childMode: () => childMode, signature: noSignature }
  const copy = vi.fn<(text: string) => void>()
  const word = () => ''
  const exits = sendingRequests({
    ...around,
    copy,
    ...{ letterWord: word, badgeWord: word, envelopeWord: word, handWord: word },
    askWhere: () => Promise.resolve(null),
    open: () => Promise.resolve(false),
    showFile: () => undefined,
    openFile: () => Promise.resolve(''),
  })
  const current = async (): Promise<Draft> => {
    const opened = await drafts.current(id)
    if (opened.kind === 'failed') throw new Error(opened.problem)
    return opened.draft
  }
  const elsewhere = await temporaryFolder()
  const askWhere = vi.fn<(name: string) => Promise<string | null>>((name) => Promise.resolve(join(elsewhere, name)))
  const words = () => desktopWords.fr.reminder
  const sayDay = (day: string) => dayWords(day, 'fr')
  const again = () => new Drafts({ folder, now, newId: () => randomUUID(), about: () => '' })
  return {
    id,
    folder,
    draft,
    drafts,
    exits,
    copy,
    current,
    again,
    askWhere,
    elsewhere,
    // The event that the window was told of last.
    lastTold: () => onLife.mock.lastCall?.[1].history.at(-1),
    told: correspondenceRequests({ ...around, askWhere, words, dayWords: sayDay, newMark: () => '0123abcd' }),
  }
}

test('a letter told as sent is kept as it was made, with the day it bore then', async () => {
  const { id, draft, told, current, again, lastTold } = await setUp({ history: [made] })
  const letter = compose(draft, languageOf('fr-CA'), '2026-11-19')
  const event = { kind: 'sent', how: 'post', on: '2026-11-20', letter }
  expect(await told.markSent({ id, how: 'post', on: '2026-11-20' })).toEqual({ kind: 'done' })
  expect(lastTold()).toEqual(event)
  expect(stateOf(await current())).toBe('sent')
  expect(await again().open(id)).toMatchObject({ draft: { history: [made, event] } })
})

test('a letter that went by registered mail is kept with its number', async () => {
  const { id, told, lastTold } = await setUp({ history: [made] })
  const registered = { number: 'RN 123 456 789 CA' }
  expect(await told.markSent({ id, how: 'post', on: '2026-11-20', registered })).toEqual({ kind: 'done' })
  expect(lastTold()).toMatchObject({ kind: 'sent', how: 'post', registered })
})

test('the day that a letter asks for is kept with it, unless it has passed', async () => {
  const sentWith = async (text: string) => {
    const ask = { kind: 'own', text } as const
    const answers = { what: { kind: 'own', text: 'Le tournoi est annulé.' }, ask } as const
    const { id, told, current } = await setUp({ answers, history: [made] })
    await told.markSent({ id, how: 'email', on: '2026-11-21' })
    return sentOf(await current())?.by
  }
  expect(await sentWith('Pourriez-vous me rembourser d’ici le 15 décembre?')).toBe('2026-12-15')
  expect(await sentWith('Pourriez-vous me rembourser d’ici le 15 novembre?')).toBeUndefined()
  expect(await sentWith('Pourriez-vous me rembourser?')).toBeUndefined()
})

test('what could not be put on the disk was not told, and is told again once there is a folder', async () => {
  const { id, folder, told, current, again } = await setUp({ history: [made] })
  await rename(folder, `${folder}-unplugged`)
  const sent = { id, how: 'post', on: '2026-11-20' } as const
  expect(await told.markSent(sent)).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
  expect(stateOf(await current())).toBe('ready')
  await rename(`${folder}-unplugged`, folder)
  expect(await told.markSent(sent)).toMatchObject({ kind: 'done' })
  expect(await again().open(id)).toMatchObject({ draft: { history: [made, { kind: 'sent' }] } })
})

test('not yet is kept, and the letter can be told as sent afterwards', async () => {
  const { id, told, current, lastTold } = await setUp({ history: [made] })
  const event = { kind: 'not-yet', on: now() }
  expect(await told.markNotYet({ id })).toEqual({ kind: 'done' })
  expect(lastTold()).toEqual(event)
  expect(stateOf(await current())).toBe('ready')
  await told.markSent({ id, how: 'email', on: '2026-11-21' })
  expect((await current()).history.map(({ kind }) => kind)).toEqual(['left', 'not-yet', 'sent'])
})

test('a letter is sent once', async () => {
  const { id, told, current } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-21' })
  const twice = await told.markSent({ id, how: 'post', on: '2026-11-20' })
  expect(twice).toEqual({ kind: 'failed', problem: 'already-sent' })
  expect(sentOf(await current())?.how).toBe('email')
})

test('once sent, no change of the draft reaches the letter, and what leaves again is the letter that was sent', async () => {
  const { id, drafts, told, exits, copy, current } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-21' })
  const before = await current()
  const answers = { what: { kind: 'own', text: 'Tout autre chose.' } } as const
  expect(await drafts.keep({ ...before, answers, convention: 'en-CA' })).toEqual({ kind: 'done' })
  expect(await current()).toEqual(before)
  await exits.copyText({ id, part: 'body' })
  expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Le tournoi est annulé.'))
  expect(stateOf(await current())).toBe('sent')
})

test('what leaves again comes from the letter kept, not from the phrases of today', async () => {
  const letter = compose(makeDraft(), languageOf('fr-CA'), '2026-11-19')
  const parts = letter.parts.map((part) =>
    part.kind === 'closing' ? { ...part, short: 'Une formule d’autrefois' } : part,
  )
  const old = { ...letter, parts }
  const { id, exits, copy } = await setUp({ history: [{ kind: 'sent', how: 'post', on: '2026-11-20', letter: old }] })
  await exits.copyText({ id, part: 'body' })
  expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Une formule d’autrefois'))
})

test('a copy of a sent letter is a draft of its own, to be written on', async () => {
  const { id, drafts, told, current } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-21' })
  const copied = await drafts.derive(id, duplicateDraft)
  if (copied.kind === 'failed') throw new Error(copied.problem)
  const { draft } = copied
  expect([stateOf(draft), draft.id === id]).toEqual(['writing', false])
  await drafts.keep({ ...draft, answers: {} })
  expect(await drafts.current(draft.id)).toMatchObject({ draft: { answers: {} } })
  expect(stateOf(await current())).toBe('sent')
})

test('a letter of a child is not told as sent before an adult agreed to it, nor in child mode', async () => {
  const notAgreed = { kind: 'failed', problem: 'not-agreed' }
  const child = await setUp({ register: 'child', history: [made] })
  expect(await child.told.markSent({ id: child.id, how: 'post', on: '2026-11-21' })).toEqual(notAgreed)
  await child.exits.agree({ id: child.id })
  expect(await child.told.markSent({ id: child.id, how: 'post', on: '2026-11-21' })).toMatchObject({ kind: 'done' })
  await child.exits.copyText({ id: child.id, part: 'body' })
  expect(child.copy).toHaveBeenCalledOnce()
  const mode = await setUp({ history: [made] }, true)
  expect(await mode.told.markSent({ id: mode.id, how: 'post', on: '2026-11-21' })).toEqual(notAgreed)
})

test('an empty letter, or one that is not there, is not told as sent', async () => {
  const { id, told } = await setUp({ answers: {} })
  const on = '2026-11-21'
  expect(await told.markSent({ id, how: 'post', on })).toEqual({ kind: 'failed', problem: 'nothing-to-send' })
  const gone = randomUUID()
  expect(await told.markSent({ id: gone, how: 'post', on })).toMatchObject({ kind: 'failed' })
  expect(await told.markNotYet({ id: gone })).toMatchObject({ kind: 'failed' })
})

test.each([
  ['fr', '2026-10-01', '1er\u00a0octobre 2026'],
  ['fr', '2026-11-20', '20\u00a0novembre 2026'],
  ['en', '2026-10-29', 'October\u00a029, 2026'],
])('a day is said in words: in %s, %s is %s', async (language, day, words) => {
  expect(await dayWords(day, language)).toBe(words)
})

test('the day to hope for an answer goes to the person’s own calendar, as the same entry each time', async () => {
  const recipient = { ...makeDraft().recipient, organisation: 'Chez Rosaire' }
  const { id, told, elsewhere } = await setUp({ history: [made], recipient })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  const file = 'Rappel - Chez Rosaire - 2026-12-04.ics'
  // No path: the window is told the names alone.
  expect(await told.saveReminder({ id })).toEqual({ kind: 'done', file, folder: basename(elsewhere) })
  const text = await readFile(join(elsewhere, file), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]) // Sound: one calendar is one component.
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect([event.uid, event.startDate.toString()]).toEqual([`${id}@two-lines`, '2026-12-04'])
  expect(event.summary).toBe('Réponse espérée\u00a0: Chez Rosaire')
  expect(event.description).toContain('Lettre envoyée le 20\u00a0novembre 2026.')
})

test('without an awaited answer, or a place to save, there is no reminder', async () => {
  const { id, told, askWhere } = await setUp({ history: [made] })
  expect(await told.saveReminder({ id })).toEqual({ kind: 'failed', problem: 'not-found' })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  askWhere.mockResolvedValue(null)
  expect(await told.saveReminder({ id })).toEqual({ kind: 'cancelled' })
  askWhere.mockResolvedValue(join(await temporaryFolder(), 'unplugged', 'a.ics'))
  vi.spyOn(console, 'error').mockReturnValue()
  expect(await told.saveReminder({ id })).toEqual({ kind: 'failed', problem: 'folder-gone', name: 'a.ics' })
})

test('an answer is kept with the letter, which is then closed; a later answer opens it again', async () => {
  const { id, told, current, again, lastTold } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  const kind = { how: 'email', felt: 'kind-words', on: '2026-11-21', text: 'Votre lettre compte.\nMerci.' } as const
  const event = { kind: 'answered', ...kind }
  expect(await told.markAnswered({ id, ...kind })).toEqual({ kind: 'done' })
  expect(lastTold()).toEqual(event)
  expect(stateOf(await current())).toBe('answered')
  expect(await told.closeLetter({ id })).toEqual({ kind: 'done' })
  expect(lastTold()).toEqual({ kind: 'closed', on: now() })
  expect(stateOf(await current())).toBe('closed')
  expect(await told.closeLetter({ id })).toMatchObject({ kind: 'failed' })
  await told.markAnswered({ id, ...kind, felt: 'solved' })
  expect(stateOf(await current())).toBe('answered')
  const kinds = ['left', 'sent', 'answered', 'closed', 'answered']
  const kept = await again().open(id)
  expect(kept.kind === 'done' && kept.draft.history.map((one) => one.kind)).toEqual(kinds)
  expect(kept).toMatchObject({ draft: { history: expect.arrayContaining([event]) as unknown } })
})

test('the file in which an answer came is kept whole beside the letter, under a name of its own', async () => {
  const { id, folder, told, lastTold } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  const bytes = new TextEncoder().encode('%PDF-1.7')
  const file = { name: 'Réponse à ../votre lettre.PDF', bytes }
  const kind = { how: 'post', felt: 'partly', on: '2026-11-21', text: '' } as const
  expect(await told.markAnswered({ id, ...kind, file })).toEqual({ kind: 'done' })
  const kept = 'votre-lettre-0123abcd.pdf'
  expect(lastTold()).toMatchObject({ kind: 'answered', file: { file: kept, name: 'votre lettre.PDF', size: 8 } })
  expect(new Uint8Array(await readFile(join(folder, 'enclosures', id, kept)))).toEqual(bytes)
})

test('what is no e-mail is not read as one', async () => {
  const { told } = await setUp({ history: [made] })
  expect(await told.readAnswer({ bytes: new Uint8Array() })).toMatchObject({ kind: 'failed' })
})

test('a letter closed too soon is where it was again, on the disk too; only a closed one can be', async () => {
  const { id, told, current, again, lastTold } = await setUp({ history: [made] })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  expect(await told.reopenLetter({ id })).toMatchObject({ kind: 'failed' })
  await told.closeLetter({ id })
  expect(await told.reopenLetter({ id })).toEqual({ kind: 'done' })
  expect(lastTold()).toEqual({ kind: 'reopened', on: now() })
  expect(stateOf(await current())).toBe('sent')
  const kept = await again().open(id)
  expect(kept.kind === 'done' && stateOf(kept.draft)).toBe('sent')
})

test('a clock set back changes neither where a letter stands nor the day of its reminder', async () => {
  const { id, drafts, current, again, askWhere, elsewhere } = await setUp({ history: [made] })
  const [now, today] = [() => '2003-01-01T08:00:00.000Z', () => '2003-01-01']
  const around = { drafts, now, today, childMode: () => false, signature: noSignature }
  const told = correspondenceRequests({
    ...{ ...around, askWhere, newMark: () => '0123abcd' },
    words: () => desktopWords.fr.reminder,
    dayWords: (day) => dayWords(day, 'fr'),
  })
  await told.markSent({ id, how: 'email', on: '2026-11-20' })
  const opened = await current()
  await drafts.keep({ ...opened, at: 'why' })
  const { drafts: letters } = await again().list()
  expect(letters).toMatchObject([{ id, state: 'sent', sent: '2026-11-20', hoped: '2026-12-04' }])
  const saved = await told.saveReminder({ id })
  const file = saved.kind === 'done' ? saved.file : ''
  const calendar = new ICAL.Component(ICAL.parse(await readFile(join(elsewhere, file), 'utf8')) as unknown[]) // Sound: one calendar is one component.
  const event = calendar.getFirstSubcomponent('vevent')
  expect(new ICAL.Event(event ?? undefined).startDate.toString()).toBe('2026-12-04')
  await told.markAnswered({ id, how: 'phone', felt: 'partly', on: '2026-11-19', text: '' })
  await told.closeLetter({ id })
  expect(stateOf(await current())).toBe('closed')
})

test('what was not sent is neither answered nor closed', async () => {
  const { id, told, current } = await setUp({ history: [made] })
  const answer = { id, how: 'phone', felt: 'solved', on: '2026-11-21', text: '' } as const
  expect(await told.markAnswered(answer)).toMatchObject({ kind: 'failed' })
  for (const one of [id, randomUUID()]) expect(await told.closeLetter({ id: one })).toMatchObject({ kind: 'failed' })
  expect((await current()).history).toEqual([made])
})
