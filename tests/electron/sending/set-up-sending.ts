import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { Drafts, type DraftsOptions } from '#electron/drafts/drafts'
import { sendingRequests, type SendingNeeds } from '#electron/sending/sending-requests'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'
import { noSignature } from '#tests/signatures'

/** The clock of these tests. */
export const now = () => '2026-11-21T12:00:00.000Z'

/** The ways of leaving of one draft, with what the system would answer. */
export async function setUp(more: Partial<SendingNeeds> = {}, draft: Draft = makeDraft()) {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
  const onLife = vi.fn<NonNullable<DraftsOptions['onLife']>>()
  const drafts = new Drafts({ folder, now, newId: () => randomUUID(), about: () => '', delay: 0, onLife })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  await drafts.add(draft)
  const needs = {
    drafts,
    now,
    today: () => '2026-11-21',
    childMode: () => false,
    signature: noSignature,
    letterWord: () => 'Lettre',
    badgeWord: () => 'Badge',
    envelopeWord: () => 'Envelope',
    handWord: () => 'To copy',
    askWhere: vi.fn<SendingNeeds['askWhere']>((name) => Promise.resolve(join(elsewhere, name))),
    open: vi.fn<SendingNeeds['open']>().mockResolvedValue(true),
    copy: vi.fn<SendingNeeds['copy']>(),
    showFile: vi.fn<SendingNeeds['showFile']>(),
    openFile: vi.fn<SendingNeeds['openFile']>().mockResolvedValue(''),
    ...more,
  }
  // What the window was told of the letter last: what happened to it last, and whether an adult agreed.
  const told = () => {
    const [of, life] = onLife.mock.lastCall ?? []
    return { of, last: life?.history.at(-1), agreed: life?.agreed }
  }
  return { ...needs, sending: sendingRequests(needs), id: draft.id, folder, elsewhere, told }
}
