import { beforeEach, expect, test, vi } from 'vitest'
import { NoPrinter } from '#electron/export/print'
import { printHand, writeHand } from '#electron/hand/write-hand'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/hand/write-hand', () => ({ writeHand: vi.fn(), printHand: vi.fn() }))

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.mocked(writeHand).mockResolvedValue(new Uint8Array([1]))
})

const recipient = { ...nobody, organisation: 'Caisse Horizon' }
const choice = { kind: 'trace', size: 'first', writesWith: 'left' } as const

test('pages to copy are saved as they were chosen, and count as a document of the letter', async () => {
  const { sending, id, askWhere, told } = await setUp({}, makeDraft({ recipient }))
  const file = 'To copy - Caisse Horizon - 2026-11-21.pdf'
  expect(await sending.saveHand({ id, ...choice })).toMatchObject({ kind: 'done', file })
  expect(askWhere).toHaveBeenCalledExactlyOnceWith(file, 'pdf')
  expect(writeHand).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ convention: 'fr-CA' }),
    expect.objectContaining({ tag: 'fr' }),
    choice,
  )
  expect(told().last).toMatchObject({ kind: 'left', how: 'pdf' })
})

test('they are printed; where nothing came of it, the letter has not left', async () => {
  const { sending, id, drafts } = await setUp({}, makeDraft({ recipient }))
  const dialog = vi.mocked(printHand).mockResolvedValueOnce('cancelled').mockRejectedValueOnce(new NoPrinter())
  expect(await sending.printHand({ id, ...choice })).toEqual({ kind: 'cancelled' })
  expect(await sending.printHand({ id, ...choice })).toEqual({ kind: 'failed', problem: 'no-printer' })
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
  dialog.mockResolvedValueOnce('printed')
  expect(await sending.printHand({ id, ...choice })).toEqual({ kind: 'done' })
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }, { how: 'pdf' }] } })
})

test('a child copies the letter once an adult agreed to it, as it is', async () => {
  const draft = makeDraft({ register: 'child', recipient })
  const held = await setUp({}, draft)
  const { sending, id } = held
  expect(await sending.saveHand({ id, ...choice })).toEqual({ kind: 'failed', problem: 'not-agreed' })
  expect(await sending.printHand({ id, ...choice })).toEqual({ kind: 'failed', problem: 'not-agreed' })
  expect(held.askWhere).not.toHaveBeenCalled()
  expect(printHand).not.toHaveBeenCalled()
  expect(await sending.agree({ id })).toEqual({ kind: 'done' })
  expect(await sending.saveHand({ id, ...choice })).toMatchObject({ kind: 'done' })
  await held.drafts.keep({ ...draft, answers: { what: { kind: 'own', text: 'Autre chose.' } } })
  expect(await sending.saveHand({ id, ...choice })).toEqual({ kind: 'failed', problem: 'not-agreed' })
})
