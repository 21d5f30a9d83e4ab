import { beforeEach, expect, test, vi } from 'vitest'
import { NoPrinter, printEnvelope } from '#electron/export/print'
import { writeEnvelope } from '#electron/export/pdf'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/export/print', async (load) => ({ ...(await load<object>()), printEnvelope: vi.fn() }))
vi.mock('#electron/export/pdf', () => ({ writeEnvelope: vi.fn() }))

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.mocked(writeEnvelope).mockResolvedValue(new Uint8Array([1]))
})

const recipient = {
  ...nobody,
  organisation: 'Caisse Horizon',
  street: '1, rue Un',
  city: 'Lévis',
  postalCode: 'G1R 2B5',
}

test('an envelope is saved and printed, and the letter has not left', async () => {
  const { sending, id, drafts, askWhere } = await setUp({}, makeDraft({ recipient }))
  const file = 'Envelope - Caisse Horizon - 2026-11-21.pdf'
  expect(await sending.saveEnvelope({ id })).toMatchObject({ kind: 'done', file })
  expect(askWhere).toHaveBeenCalledExactlyOnceWith(file, 'pdf')
  expect(writeEnvelope).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ to: ['Caisse Horizon', '1, rue Un', expect.stringMatching(/^Lévis\s+G1R 2B5$/)] }),
  )
  const dialog = vi.mocked(printEnvelope).mockResolvedValueOnce('printed').mockResolvedValueOnce('cancelled')
  expect(await sending.printEnvelope({ id })).toEqual({ kind: 'done' })
  expect(await sending.printEnvelope({ id })).toEqual({ kind: 'cancelled' })
  dialog.mockRejectedValueOnce(new NoPrinter())
  expect(await sending.printEnvelope({ id })).toEqual({ kind: 'failed', problem: 'no-printer' })
  expect(await drafts.current(id)).toMatchObject({ draft: { history: [{ kind: 'created' }] } })
})

test('a letter without the address of its recipient has no envelope', async () => {
  const { sending, id, askWhere } = await setUp({}, makeDraft({ recipient: { ...nobody, organisation: 'Caisse' } }))
  expect(await sending.saveEnvelope({ id })).toEqual({ kind: 'failed', problem: 'nothing-to-send' })
  expect(await sending.printEnvelope({ id })).toEqual({ kind: 'failed', problem: 'nothing-to-send' })
  expect(askWhere).not.toHaveBeenCalled()
})

test('the envelope of a child leaves once an adult agreed to the letter', async () => {
  const held = await setUp({}, makeDraft({ register: 'child', recipient }))
  expect(await held.sending.saveEnvelope({ id: held.id })).toEqual({ kind: 'failed', problem: 'not-agreed' })
  expect(await held.sending.printEnvelope({ id: held.id })).toEqual({ kind: 'failed', problem: 'not-agreed' })
  expect(held.askWhere).not.toHaveBeenCalled()
  expect(await held.sending.agree({ id: held.id })).toEqual({ kind: 'done' })
  expect(await held.sending.saveEnvelope({ id: held.id })).toMatchObject({ kind: 'done' })
})
