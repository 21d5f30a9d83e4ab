import { expect, onTestFinished, test, vi } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { spellingRequests } from '#electron/spelling/spelling-requests'
import type { Shelf } from '#electron/spelling/serve-spelling'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { temporaryFolder } from '#tests/temporary-folder'
import { spellerInPlace } from './speller-in-place'

const today = () => '2026-11-21'

async function setUp(draft: Draft, shelf?: Shelf) {
  const { speller, starts } = spellerInPlace(shelf)
  const folder = await temporaryFolder()
  const now = () => `${today()}T12:00:00.000Z`
  const drafts = new Drafts({ folder, now, newId: () => draft.id, about: () => '', delay: 0 })
  onTestFinished(async () => void (await drafts.keeper.flush()))
  await drafts.add(draft)
  return { requests: spellingRequests({ drafts, today, speller }), drafts, starts, id: draft.id }
}

const saying = (text: string, more: Partial<Draft> = {}) =>
  makeDraft({ answers: { what: { kind: 'own', text } }, ...more })

test('a misspelt word is told with its sentence and its place', async () => {
  const { requests, id } = await setUp(saying("Le tournoit est annulé. J'suis désapointé par l'équippe"))
  const outcome = await requests.checkSpelling({ id })
  expect(outcome).toMatchObject({
    misspelt: [
      { from: 3, to: 11, word: 'tournoit' },
      { from: 7, to: 17, word: 'désapointé' },
      { from: 24, to: 31, word: 'équippe' },
    ],
  })
  if (outcome.kind === 'failed') throw new Error(outcome.problem)
  expect(new Set(outcome.misspelt.map(({ sentence }) => sentence)).size).toBe(2)
})

test('the letter is spelled as it is now, written or not', async () => {
  const draft = saying('Le tournoit')
  const { requests, drafts, id } = await setUp(draft)
  const kept = drafts.keep({ ...draft, answers: { what: { kind: 'own', text: 'Le tournoi' } } })
  expect(await requests.checkSpelling({ id })).toEqual({ kind: 'done', misspelt: [] })
  await kept
})

test('words that look alike are offered in the letter’s language', async () => {
  const { requests, id } = await setUp(saying('I was disapointed', { convention: 'en-CA' }))
  expect(await requests.checkSpelling({ id })).toMatchObject({ misspelt: [{ word: 'disapointed' }] })
  expect(await requests.suggestSpelling({ id, word: 'disapointed' })).toMatchObject({
    suggestions: ['disappointed', expect.any(String), expect.any(String), expect.any(String)],
  })
})

test('a draft that is not there is told, and loads no dictionary', async () => {
  const { requests, starts } = await setUp(saying('mot'))
  const nowhere = { id: crypto.randomUUID() }
  expect(await requests.checkSpelling(nowhere)).toMatchObject({ kind: 'failed', problem: 'not-found' })
  expect(await requests.suggestSpelling({ ...nowhere, word: 'mot' })).toMatchObject({ problem: 'not-found' })
  expect(starts()).toBe(0)
})

test('a dictionary that can not be read is told calmly', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { requests, id } = await setUp(saying('mot'), () => ({ affixes: '/nowhere', words: '/nowhere' }))
  expect(await requests.checkSpelling({ id })).toEqual({ kind: 'failed', problem: 'unknown' })
})

test.each([...Object.entries(frenchStories), ...Object.entries(englishStories)])(
  'nothing is marked in %s',
  async (_name, draft) => {
    const { requests, id } = await setUp(draft)
    expect(await requests.checkSpelling({ id })).toEqual({ kind: 'done', misspelt: [] })
  },
)

test('the name of a person typed small is told, unless it is a word too, and its capital is offered', async () => {
  const { writer, recipient } = makeDraft()
  const people = { writer: { ...writer, name: 'Rose Pritchard' }, recipient: { ...recipient, name: 'Sophie Le Goff' } }
  const draft = saying("la maquette de romy est rose, madame pritchard, et le mot d'éloi aussi", {
    ...people,
    childName: 'Romy',
    signers: 'Éloi',
  })
  const { requests, id } = await setUp(draft)
  expect(await requests.checkSpelling({ id })).toMatchObject({
    misspelt: [{ word: 'romy' }, { word: 'pritchard' }, { word: 'éloi' }],
  })
  expect(await requests.suggestSpelling({ id, word: 'romy' })).toMatchObject({ suggestions: ['Romy'] })
  expect(await requests.suggestSpelling({ id, word: 'éloi' })).toMatchObject({ suggestions: ['Éloi'] })
})
