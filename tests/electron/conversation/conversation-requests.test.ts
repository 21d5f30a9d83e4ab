import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { conversationRequests } from '#electron/conversation/conversation-requests'
import { Drafts } from '#electron/drafts/drafts'
import { compose } from '#letter/compose/compose'
import type { Draft, DraftEvent } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const now = () => '2026-11-21T12:00:00.000Z'
const letter = compose(makeDraft(), languageOf('fr-CA'), '2026-11-01')
const sent: DraftEvent = { kind: 'sent', how: 'post', on: '2026-11-02', letter }
const answered: DraftEvent = { kind: 'answered', how: 'email', felt: 'partly', on: '2026-11-09', text: 'Bonjour.' }

async function setUp(first: Partial<Draft>) {
  const folder = await temporaryFolder()
  const open = () => new Drafts({ folder, now, newId: () => randomUUID(), about: () => '', delay: 0 })
  const drafts = open()
  onTestFinished(async () => void (await drafts.keeper.flush()))
  const draft = makeDraft(first)
  await drafts.add(draft)
  return { id: draft.id, drafts, open, ...conversationRequests(drafts) }
}

test('a second letter is on the disk, whole, before it is told of', async () => {
  const { id, followUp, open } = await setUp({ history: [sent] })
  const made = await followUp({ id, why: 'no-answer' })
  if (made.kind === 'failed') throw new Error(made.problem)
  expect(await open().open(made.draft.id)).toEqual(made)
  expect(made.draft.follows).toMatchObject({ draft: id, why: 'no-answer', sent: '2026-11-02', answered: '' })
})

test('a letter that was not sent has no second one', async () => {
  const { id, followUp } = await setUp({ history: [] })
  expect(await followUp({ id, why: 'no-answer' })).toMatchObject({ kind: 'failed' })
  expect(await followUp({ id: randomUUID(), why: 'no-answer' })).toMatchObject({ kind: 'failed' })
})

test('the conversation is the letters as they were sent, with their answers, the oldest first', async () => {
  const { id, drafts, followUp, earlier } = await setUp({ history: [sent, answered] })
  const second = await followUp({ id, why: 'in-part' })
  if (second.kind === 'failed') throw new Error(second.problem)
  const secondSent: DraftEvent = { ...sent, on: '2026-11-15' }
  await drafts.record(second.draft.id, secondSent)
  const third = await followUp({ id: second.draft.id, why: 'no-answer' })
  if (third.kind === 'failed') throw new Error(third.problem)
  expect(await earlier({ id })).toEqual([])
  expect(await earlier({ id: third.draft.id })).toEqual([
    { id, register: 'adult', sent, answers: [answered] },
    { id: second.draft.id, register: 'adult', sent: secondSent, answers: [] },
  ])
})

test('every answer that was told is part of the conversation', async () => {
  const another: DraftEvent = { ...answered, how: 'phone', on: '2026-11-12', text: 'Allô.' }
  const { id, followUp, earlier } = await setUp({ history: [sent, answered, another] })
  const second = await followUp({ id, why: 'no-help' })
  if (second.kind === 'failed') throw new Error(second.problem)
  expect(await earlier({ id: second.draft.id })).toMatchObject([{ answers: [answered, another] }])
})

test('a letter knows those that come after it, and each of them which one it follows', async () => {
  const { id, drafts, followUp, later } = await setUp({ history: [sent, answered] })
  expect(await later({ id })).toEqual([])
  const second = await followUp({ id, why: 'in-part' })
  if (second.kind === 'failed') throw new Error(second.problem)
  const follows = { draft: id, why: 'in-part' }
  expect(await later({ id })).toMatchObject([{ id: second.draft.id, state: 'writing', follows }])
  await drafts.record(second.draft.id, { ...sent, on: '2026-11-15' })
  expect(await later({ id })).toMatchObject([{ state: 'sent', sent: '2026-11-15' }])
  expect(await later({ id: second.draft.id })).toEqual([])
  await drafts.delete(second.draft.id)
  expect(await later({ id })).toEqual([])
})

test('a first letter that is gone leaves the second one readable', async () => {
  const { id, drafts, followUp, earlier } = await setUp({ history: [sent] })
  const second = await followUp({ id, why: 'no-answer' })
  if (second.kind === 'failed') throw new Error(second.problem)
  await drafts.delete(id)
  expect(await earlier({ id: second.draft.id })).toEqual([])
})
