import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { sendingRequests, type SendingNeeds } from '#electron/sending/sending-requests'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { formSubject } from '#letter/form/form-lines'
import { formPieces } from '#letter/form/form-pieces'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'
import { noSignature } from '#tests/signatures'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))

const now = () => '2026-11-21T12:00:00.000Z'
const today = () => '2026-11-21'
const rules = { most: 40, newline: 1, oneLine: false, shortSubject: true } as const
const text = 'L’hôtel était fermé ce jour-là. Personne n’a répondu à la porte.'

async function setUp(more: Partial<Draft> = {}, childMode = false) {
  const draft = makeDraft({ answers: { what: { kind: 'own', text } }, ...more })
  const drafts = new Drafts({
    folder: await temporaryFolder(),
    now,
    newId: () => randomUUID(),
    about: () => '',
    delay: 0,
  })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  await drafts.add(draft)
  const copy = vi.fn<SendingNeeds['copy']>()
  const sending = sendingRequests({
    drafts,
    now,
    today,
    childMode: () => childMode,
    signature: noSignature,
    letterWord: () => '',
    badgeWord: () => '',
    envelopeWord: () => '',
    handWord: () => '',
    askWhere: () => Promise.resolve(null),
    open: () => Promise.resolve(false),
    copy,
    showFile: () => undefined,
    openFile: () => Promise.resolve(''),
  })
  const history = async () => {
    const opened = await drafts.current(draft.id)
    return opened.kind === 'done'
      ? opened.draft.history.map((event) => (event.kind === 'left' ? event.how : event.kind))
      : []
  }
  return { sending, id: draft.id, copy, history, letter: compose(draft, languageOf('fr-CA'), today()) }
}

test('the pieces for a form are copied one by one; the letter has left with the last', async () => {
  const { sending, id, copy, history, letter } = await setUp()
  const { pieces } = formPieces(letter, rules)
  expect(pieces.length).toBeGreaterThan(2)
  for (const [part, piece] of pieces.entries()) {
    expect(await history()).toEqual(['created'])
    expect(await sending.copyForForm({ id, rules, part })).toEqual({ kind: 'done' })
    expect(copy).toHaveBeenLastCalledWith(piece.text)
  }
  expect(await history()).toEqual(['created', 'copy'])
})

test('the subject for a form is copied, and the letter has not left', async () => {
  const { sending, id, copy, history, letter } = await setUp()
  expect(await sending.copyForForm({ id, rules, part: 'subject' })).toEqual({ kind: 'done' })
  expect(copy).toHaveBeenCalledExactlyOnceWith(formSubject(letter, rules))
  expect(await history()).toEqual(['created'])
})

test('a piece that there is none of is not copied', async () => {
  const { sending, id, copy } = await setUp()
  expect(await sending.copyForForm({ id, rules, part: 99 })).toEqual({ kind: 'failed', problem: 'not-found' })
  expect(copy).not.toHaveBeenCalled()
})

test.each([
  ['a child’s letter', { register: 'child' }, false],
  ['in child mode, any letter', { register: 'adult' }, true],
] as const)('%s is not copied for a form before an adult agrees to it as it is', async (_whose, more, childMode) => {
  const { sending, id, copy, history } = await setUp(more, childMode)
  for (const part of [0, 'subject'] as const)
    expect(await sending.copyForForm({ id, rules, part })).toEqual({ kind: 'failed', problem: 'not-agreed' })
  expect(copy).not.toHaveBeenCalled()
  expect(await history()).toEqual(['created'])
  await sending.agree({ id })
  expect(await sending.copyForForm({ id, rules, part: 0 })).toEqual({ kind: 'done' })
})
