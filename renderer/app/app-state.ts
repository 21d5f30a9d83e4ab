import type { Start } from '#electron/bridge/start-calls'
import type { Settings } from '#electron/bridge/settings'
import type { Elsewhere, Version } from '#electron/bridge/elsewhere'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import type { Shelf, Summary } from '#electron/bridge/shelf'
import type { NamesAt } from '#letter/class/read-class-list'
import { goTo, setConvention } from '#letter/draft/change-draft'
import type { Draft, Life, Party, Words } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import { sentOf } from '#letter/draft/sent'
import { amend, move, record, redo, startTimeline, undo, type Timeline } from '#letter/draft/undo'
import { lifeOf, wordsOf } from '#letter/draft/words-and-life'
import { languages } from '#locales/registry'

/** Where an adult is among the letters of a class: making one, at its list, or reading one of its letters. */
export type AtClass = Readonly<{ kind: 'making' }> | Readonly<{ kind: 'table' | 'reading'; id: string }>

/** What was typed of a class that is not made yet; `column` is where the names of its list are, if that was chosen. */
export type ClassForm = Readonly<{
  names: string
  column: NamesAt | null
  door: Door | null
  recipient: Party
  school: Party
  matter: string
  title: string
}>

/** What was deleted last: a letter, or a class of them. */
export type Gone = Summary | Readonly<{ class: string; title: string }>

/** All that the window knows. `timeline` is what is written in the open draft, with its past, and `life` what happened to it; null shows the home screen. */
export type AppState = Readonly<{
  settings: Settings
  shelf: Shelf
  timeline: Timeline | null
  life: Life | null
  notice: Failed | null
  /** What was deleted last, while the home screen offers it back. */
  deleted: Gone | null
  /** What the open draft says elsewhere, where it was changed too, until the person has chosen. */
  elsewhere: Elsewhere | null
  /** What came of making a second letter out of the open one, until it was read. */
  split: Outcome<{ draft: Draft }> | null
  /** Null where the adult is at no class. */
  atClass: AtClass | null
  /** Kept until the class is made, wherever the adult goes meanwhile; null while nothing is typed. */
  classForm: ClassForm | null
  /** Whether the open letter, or the class whose list is shown, is to be printed as soon as the way to print it is on the screen. */
  toPrint: boolean
  /** A letter that is on its way to the screen, and what the keys asked of it meanwhile; null while none is. */
  coming: Readonly<{ asked: Action | null }> | null
}>

/** What can happen in the window. A `change` can be undone; changes in a row with the same `step` are undone together. What `amend` changes is as if it had always been so. */
export type Action =
  | Readonly<{ kind: 'opening' }>
  | Readonly<{ kind: 'open'; draft: Draft }>
  | Readonly<{ kind: 'close'; shelf: Shelf }>
  | Readonly<{ kind: 'change'; change: (words: Words) => Words; step: string | null }>
  | Readonly<{ kind: 'amend'; change: (words: Words) => Words }>
  | Readonly<{ kind: 'go-to'; at: Draft['at'] }>
  | Readonly<{ kind: 'life'; id: string; life: Life }>
  | Readonly<{ kind: 'elsewhere'; elsewhere: Elsewhere }>
  | Readonly<{ kind: 'settled'; id: string; version: Version; draft: Draft }>
  | Readonly<{ kind: 'undo' | 'redo' }>
  | Readonly<{ kind: 'shelf'; shelf: Shelf }>
  | Readonly<{ kind: 'deleted'; deleted: Gone | null }>
  | Readonly<{ kind: 'class'; at: AtClass | null }>
  | Readonly<{ kind: 'class-form'; change: (form: ClassForm | null) => ClassForm | null }>
  | Readonly<{ kind: 'restart'; start: Start }>
  | Readonly<{ kind: 'settings'; settings: Settings }>
  | Readonly<{ kind: 'notice'; notice: Failed | null }>
  | Readonly<{ kind: 'split'; from: string; outcome: Outcome<{ draft: Draft }>; change: (words: Words) => Words }>
  | Readonly<{ kind: 'split-read' }>
  | Readonly<{ kind: 'print' | 'print-taken' }>

/** The state of a window that starts. */
export function firstState({ settings, shelf, open, problem }: Start): AppState {
  // On the wall of a class, the next child opens a letter of its own.
  const left = settings.child && settings.wall !== '' ? null : open
  return { settings, shelf, ...opened(left, settings), ...untold, notice: problem, atClass: null, classForm: null }
}

/** The state after something happened. */
export function nextState(state: AppState, action: Action): AppState {
  switch (action.kind) {
    case 'opening':
      return { ...state, coming: { asked: null } }
    case 'open': {
      const atClass = readingIn(state, action.draft)
      const open = { ...state, ...untold, ...opened(action.draft, state.settings), atClass }
      return state.coming?.asked ? nextState(open, state.coming.asked) : open
    }
    case 'close': {
      // From a letter of a class, the way home leads to the class first.
      const atClass = state.timeline ? atTable(state.atClass) : null
      return { ...state, ...untold, ...opened(null, state.settings), shelf: action.shelf, atClass }
    }
    case 'class':
      return { ...state, notice: null, deleted: null, atClass: action.at }
    case 'class-form':
      return { ...state, classForm: action.change(state.classForm) }
    case 'shelf':
      return { ...state, shelf: action.shelf }
    case 'deleted':
      return { ...state, deleted: action.deleted }
    case 'restart':
      return firstState(action.start)
    case 'settings':
      return { ...handedOver(state, action.settings), settings: action.settings }
    case 'notice':
      return { ...state, notice: action.notice, coming: null }
    case 'elsewhere':
      return isOpen(state, action.elsewhere.id) ? { ...state, elsewhere: action.elsewhere } : state
    case 'settled':
      return afterSettled(state, action)
    case 'split':
      return afterSplit(state, action)
    case 'split-read':
      return { ...state, split: null }
    case 'print':
      if (state.coming) return { ...state, coming: { asked: action } }
      // At the list of a class, all its letters; before its first names, none.
      return {
        ...nextState(state, { kind: 'go-to', at: 'send' }),
        toPrint: state.timeline !== null || (state.atClass?.kind === 'table' && !state.settings.wall),
      }
    case 'print-taken':
      return { ...state, toPrint: false }
    case 'life':
      // Another draft may be open by the time it is told.
      return isOpen(state, action.id) ? { ...state, life: action.life } : state
    case 'go-to':
      if (state.coming && action.at === 'send') return { ...state, coming: { asked: action } }
      // Whoever goes to a question writes.
      return withTimeline(state.atClass ? { ...state, atClass: atTable(state.atClass) } : state, action)
    case 'change':
    case 'amend':
    case 'undo':
    case 'redo':
      return withTimeline(state, action)
  }
}

function readingIn({ atClass }: AppState, { pupil }: Draft): AtClass | null {
  return pupil && atClass?.kind !== 'making' && atClass?.id === pupil.class ? { ...atClass, kind: 'reading' } : null
}

function atTable(atClass: AtClass | null): AtClass | null {
  return atClass?.kind === 'reading' ? { ...atClass, kind: 'table' } : atClass
}

/** Nothing told of a draft: what is told of one goes when it is closed. */
const untold = { notice: null, deleted: null, elsewhere: null, split: null, toPrint: false, coming: null }

function isOpen({ timeline }: AppState, id: string): boolean {
  return timeline?.present.id === id
}

// Where both versions are kept, this one goes on as a draft of its own, with its past; the other takes the place of this one.
function afterSettled(state: AppState, { id, version, draft }: Extract<Action, { kind: 'settled' }>): AppState {
  if (!state.timeline || !isOpen(state, id)) return state
  if (version === 'other') return nextState(state, { kind: 'open', draft })
  const timeline = amend(state.timeline, (one) => ({ ...one, id: draft.id }))
  return { ...state, ...untold, timeline, life: lifeOf(draft) }
}

// What became a second letter leaves the first one only once it is kept elsewhere, and only while it is the open one.
function afterSplit(state: AppState, { from, outcome, change }: Extract<Action, { kind: 'split' }>): AppState {
  if (!isOpen(state, from)) return state
  const next = outcome.kind === 'done' ? withTimeline(state, { kind: 'change', change, step: null }) : state
  return { ...next, split: outcome }
}

// What an adult did is not the child's to undo.
function handedOver(state: AppState, settings: Settings): AppState {
  const { timeline } = state
  if (!timeline || !settings.child || state.settings.child) return state
  return { ...state, timeline: startTimeline(timeline.present) }
}

type DraftAction = Extract<Action, { kind: 'change' | 'amend' | 'go-to' | 'undo' | 'redo' }>

// What was sent stays as it was.
function withTimeline(state: AppState, action: DraftAction): AppState {
  if (!state.timeline || (state.life && sentOf(state.life))) return state
  const timeline = nextTimeline(state.timeline, action)
  return timeline === state.timeline ? state : { ...state, timeline }
}

function nextTimeline(timeline: Timeline, action: DraftAction): Timeline {
  switch (action.kind) {
    case 'change':
      return record(timeline, action.change(timeline.present), action.step)
    case 'amend':
      return amend(timeline, action.change)
    case 'go-to':
      return move(timeline, (words) => goTo(words, action.at))
    case 'undo':
      return timeline.past.length > 0 ? undo(timeline) : timeline
    case 'redo':
      return timeline.future.length > 0 ? redo(timeline) : timeline
  }
}

/** The open draft as it is now; null while none is open. */
export function openDraftOf({ timeline, life }: Pick<AppState, 'timeline' | 'life'>): Draft | null {
  return timeline && life && { ...timeline.present, ...life }
}

function opened(draft: Draft | null, settings: Settings): Pick<AppState, 'timeline' | 'life'> {
  if (!draft) return { timeline: null, life: null }
  return { timeline: startTimeline(known(wordsOf(draft), settings)), life: lifeOf(draft) }
}

// A file from elsewhere may name a convention that this version does not have.
function known(words: Words, settings: Settings): Words {
  return languages.has(words.convention) ? words : setConvention(words, settings.convention)
}
