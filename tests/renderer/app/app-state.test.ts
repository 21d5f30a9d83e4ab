import { expect, test } from 'vitest'
import type { Start } from '#electron/bridge/start-calls'
import { answer } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { newDraft, nobody } from '#letter/draft/new-draft'
import { lifeOf } from '#letter/draft/words-and-life'
import { firstState, nextState, openDraftOf, type Action, type AppState } from '#renderer/app/app-state'
import { languageOf } from '#tests/languages'
import { usualSettings } from '#tests/usual-settings'

const draft = newDraft({
  id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
  door: 'disappointed',
  convention: 'fr-CA',
  now: '2026-10-14T10:00:00Z',
})
const shelf = { folder: '/letters', drafts: [], setAside: [], passedOver: [], problem: null, isRead: true }
const start: Start = {
  settings: usualSettings,
  shelf,
  open: draft,
  unsaved: [],
  today: '2026-10-14',
  version: '0.1.0',
  platform: 'linux',
  problem: null,
}

const after = (...actions: readonly Action[]): AppState => actions.reduce(nextState, firstState(start))
const say = (text: string, step: string | null): Action => ({
  kind: 'change',
  change: (before) => answer(before, 'what', { kind: 'own', text }),
  step,
})
const said = ({ timeline }: AppState) => {
  const given = timeline?.present.answers.what
  return given?.kind === 'own' ? given.text : undefined
}

test('starts where the person was', () => {
  expect(firstState({ ...start, open: { ...draft, at: 'send' } }).timeline?.present.at).toBe('send')
  expect(firstState({ ...start, open: null }).timeline).toBeNull()
})

test('the letters of a word are undone together, and redone', () => {
  const typed = after(say('n', 'what:1'), say('no', 'what:1'), say('no w', 'what:2'))
  const once = nextState(typed, { kind: 'undo' })
  expect(said(once)).toBe('no')
  expect(said(nextState(once, { kind: 'undo' }))).toBeUndefined()
  expect(said(nextState(once, { kind: 'redo' }))).toBe('no w')
})

test('undo shows the question where the change was made', () => {
  const state = after(say('no', null), { kind: 'go-to', at: 'ask' }, { kind: 'undo' })
  expect(state.timeline?.present.at).toBe('what')
})

test('nothing to undo changes nothing', () => {
  const state = after()
  expect(nextState(state, { kind: 'undo' })).toBe(state)
  expect(nextState(state, { kind: 'redo' })).toBe(state)
})

test('what is to be printed leads to the ways to send, once, and is forgotten with the letter', () => {
  const asked = after({ kind: 'print' })
  expect([asked.timeline?.present.at, asked.toPrint]).toEqual(['send', true])
  expect(nextState(asked, { kind: 'print-taken' }).toPrint).toBe(false)
  expect(nextState(asked, { kind: 'open', draft }).toPrint).toBe(false)
  expect(after({ kind: 'close', shelf }, { kind: 'print' }).toPrint).toBe(false)
})

test('what the keys ask while a letter is on its way to the screen is asked of that letter, and lost with it', () => {
  const other: Draft = { ...draft, id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d' }
  const closed: Action = { kind: 'close', shelf }
  const opening: Action = { kind: 'opening' }
  for (const before of [[], [closed]]) {
    const waiting = after(...before, opening, { kind: 'print' })
    expect([waiting.toPrint, waiting.timeline?.present.at ?? 'none']).toEqual([
      false,
      before.length === 0 ? draft.at : 'none',
    ])
    const open = nextState(waiting, { kind: 'open', draft: other })
    expect([open.timeline?.present.id, open.timeline?.present.at, open.toPrint]).toEqual([other.id, 'send', true])
    expect(nextState(open, { kind: 'open', draft }).toPrint).toBe(false)
  }
  const toSend = after(closed, opening, { kind: 'go-to', at: 'send' }, { kind: 'open', draft: other })
  expect([toSend.timeline?.present.at, toSend.toPrint]).toEqual(['send', false])
  const notice = { kind: 'failed', problem: 'unreadable' } as const
  const failed = after(closed, opening, { kind: 'print' }, { kind: 'notice', notice })
  expect(nextState(failed, { kind: 'open', draft: other }).toPrint).toBe(false)
})

const left = { kind: 'left', how: 'pdf', on: '2026-10-14T11:00:00Z' } as const
const { history, ...rest } = lifeOf(draft)
const lived: Action = { kind: 'life', id: draft.id, life: { ...rest, history: [...history, left] } }

test('an exit that ends after another letter was opened is not told to that letter', () => {
  const other: Draft = { ...draft, id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d' }
  expect(openDraftOf(after(lived))?.history).toHaveLength(2)
  expect(openDraftOf(after({ kind: 'open', draft: other }, lived))?.history).toHaveLength(1)
})

test('an event of the history survives undo', () => {
  expect(openDraftOf(after(say('no', null), lived, { kind: 'undo' }))?.history).toHaveLength(2)
})

test('an agreement survives undo, and is not that of another letter', () => {
  const agreement = { on: '2026-10-14T11:00:00Z', letter: '1abc' }
  const agree: Action = { kind: 'life', id: draft.id, life: { ...rest, agreed: agreement, history } }
  expect(openDraftOf(after(say('no', null), agree, { kind: 'undo' }))?.agreed).toEqual(agreement)
  const other: Draft = { ...draft, id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d' }
  expect(openDraftOf(after({ kind: 'open', draft: other }, agree))?.agreed).toBeNull()
})

test('a letter in a convention that nobody knows is opened in the usual one', () => {
  const strange = { ...draft, convention: 'xx-YY' }
  expect(after({ kind: 'open', draft: strange }).timeline?.present.convention).toBe('fr-CA')
  expect(firstState({ ...start, open: strange }).timeline?.present.convention).toBe('fr-CA')
})

test('going home closes the letter and shows the new list', () => {
  const state = after({ kind: 'close', shelf: { ...shelf, folder: '/elsewhere' } })
  expect(state.timeline).toBeNull()
  expect(state.shelf.folder).toBe('/elsewhere')
  expect(nextState(state, say('no', null))).toBe(state)
})

test('a second letter takes its words out of the first once it is kept, and that is undone', () => {
  const second: Draft = { ...draft, id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d' }
  const split: Action = {
    kind: 'split',
    from: draft.id,
    outcome: { kind: 'done', draft: second },
    change: (before) => answer(before, 'what', { kind: 'own', text: 'one story' }),
  }
  const both = say('two stories', null)
  const done = after(both, split)
  expect([said(done), done.timeline?.present.id, done.split]).toEqual(['one story', draft.id, split.outcome])
  expect(said(nextState(done, { kind: 'undo' }))).toBe('two stories')
  expect(nextState(done, { kind: 'split-read' }).split).toBeNull()
  expect(nextState(done, { kind: 'open', draft: second }).split).toBeNull()

  const refused = after(both, { ...split, outcome: { kind: 'failed', problem: 'disk-full' } })
  expect([said(refused), refused.split]).toEqual(['two stories', { kind: 'failed', problem: 'disk-full' }])

  const elsewhere = after({ kind: 'open', draft: second }, both, split)
  expect([said(elsewhere), elsewhere.split]).toEqual(['two stories', null])
})

test('a problem is told until it is closed', () => {
  const told = after({ kind: 'notice', notice: { kind: 'failed', problem: 'unreadable', name: 'x.twolines' } })
  expect(told.notice?.name).toBe('x.twolines')
  expect(nextState(told, { kind: 'notice', notice: null }).notice).toBeNull()
})

test('a letter that was sent is not changed any more; what becomes of it is still told', () => {
  const letter = compose(draft, languageOf('fr-CA'), '2026-10-14')
  const sent = { kind: 'sent', how: 'post', on: '2026-10-14', letter } as const
  const closed = { kind: 'closed', on: '2026-10-20T10:00:00Z' } as const
  const lifeWith = (...events: Draft['history']): Action => ({
    kind: 'life',
    id: draft.id,
    life: { ...rest, history: [...history, ...events] },
  })
  const before = [say('Pourquoi?', null), lifeWith(sent)] as const
  const state = after(...before, say('Autre chose', null), { kind: 'undo' }, { kind: 'go-to', at: 'send' })
  expect(state).toEqual(after(...before))
  expect(said(state)).toBe('Pourquoi?')
  expect(openDraftOf(nextState(state, lifeWith(sent, closed)))?.history.slice(-2)).toEqual([sent, closed])
})

test('a change elsewhere is told of the open draft alone, until one goes on', () => {
  const other = answer(draft, 'what', { kind: 'own', text: 'Là-bas' })
  const elsewhere: Action = { kind: 'elsewhere', elsewhere: { id: draft.id, other } }
  expect(after(elsewhere).elsewhere).toEqual({ id: draft.id, other })
  expect(after({ kind: 'close', shelf }, elsewhere).elsewhere).toBeNull()

  const mine = after(say('Ici', null), elsewhere, { kind: 'settled', id: draft.id, version: 'mine', draft })
  expect([said(mine), mine.elsewhere]).toEqual(['Ici', null])
  const taken = after(say('Ici', null), elsewhere, { kind: 'settled', id: draft.id, version: 'other', draft: other })
  expect([said(taken), taken.elsewhere]).toEqual(['Là-bas', null])
})

test('where both versions are kept, one goes on under another id, with what can be undone', () => {
  const id = 'e4f1a7a3-3c36-4b5a-9f0e-0d8e8f5f4c12'
  const both: Action = { kind: 'settled', id: draft.id, version: 'both', draft: { ...draft, id } }
  const state = after(say('Ici', null), both, { kind: 'undo' })
  expect(openDraftOf(state)).toEqual({ ...draft, id })
})

const ofClass = { class: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1c01', title: 'Class', name: 'Emma', place: 0, word: '' }
const atTable: Action = { kind: 'class', at: { kind: 'table', id: ofClass.class } }
const openPupil: Action = { kind: 'open', draft: { ...draft, pupil: ofClass } }

test('from a letter of a class, the way home leads to the class first', () => {
  const home: Action = { kind: 'close', shelf }
  const reading = after(home, atTable, openPupil)
  expect(reading.atClass).toEqual({ kind: 'reading', id: ofClass.class })
  const back = nextState(reading, home)
  expect(back).toMatchObject({ timeline: null, atClass: { kind: 'table', id: ofClass.class } })
  expect(nextState(back, home).atClass).toBeNull()
})

test('whoever goes to a question of a letter of a class writes in it', () => {
  const writing = after(atTable, openPupil, { kind: 'go-to', at: 'why' })
  expect(writing.atClass).toEqual({ kind: 'table', id: ofClass.class })
})

test('what was typed of a class is there again after a letter was opened, until everything is erased', () => {
  const form = { names: 'Emma', column: null, door: null, recipient: nobody, school: nobody, matter: '', title: '' }
  const typed: Action = { kind: 'class-form', change: () => form }
  const making: Action = { kind: 'class', at: { kind: 'making' } }
  const back = after(making, typed, { kind: 'open', draft }, { kind: 'close', shelf }, making)
  expect(back).toMatchObject({ atClass: { kind: 'making' }, classForm: { names: 'Emma' } })
  expect(nextState(back, { kind: 'restart', start }).classForm).toBeNull()
})

test('what is asked to print at the list of a class is the class, but not before its first names on the wall', () => {
  const withWall: Action = { kind: 'settings', settings: { ...usualSettings, child: true, wall: ofClass.class } }
  const closed: Action = { kind: 'close', shelf }
  expect(after(closed, atTable, { kind: 'print' })).toMatchObject({ toPrint: true, timeline: null })
  expect(after(closed, atTable, withWall, { kind: 'print' }).toPrint).toBe(false)
})

test('a letter of no class, opened from one, leaves it', () => {
  expect(after(atTable, { kind: 'open', draft }).atClass).toBeNull()
})

test('on the wall of a class, the letter that was open stays closed at the next start', () => {
  const settings = { ...usualSettings, child: true, wall: ofClass.class }
  expect(firstState({ ...start, settings }).timeline).toBeNull()
  expect(firstState({ ...start, settings: { ...settings, child: false } }).timeline).not.toBeNull()
})

test('what an adult did is not the child’s to undo, once the child is handed the letter', () => {
  const handed = after(say('an adult', null), { kind: 'settings', settings: { ...usualSettings, child: true } })
  expect(said(nextState(handed, { kind: 'undo' }))).toBe('an adult')
  const typed = nextState(handed, say('a child', null))
  expect(said(nextState(typed, { kind: 'undo' }))).toBe('an adult')
  const louder = { ...usualSettings, child: true, language: 'fr' }
  expect(
    said([{ kind: 'settings', settings: louder } as const, { kind: 'undo' } as const].reduce(nextState, typed)),
  ).toBe('an adult')
})

test('what is amended is as if it had always been so: no step back brings back what it was', () => {
  const change: Extract<Action, { kind: 'amend' }>['change'] = (words) => ({
    ...words,
    writer: { ...nobody, name: 'Emma' },
  })
  const amended = after(say('no', null), { kind: 'amend', change }, { kind: 'undo' })
  expect(amended.timeline?.present.writer.name).toBe('Emma')
  expect(said(amended)).toBeUndefined()
})
