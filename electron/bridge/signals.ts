import type { Life } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import type { AppLanguage } from './bridge'
import type { Opened } from './drafts-calls'
import type { ClassProgress } from './class-calls'
import type { Elsewhere } from './elsewhere'
import type { KeepingProgress } from './keeping-calls'
import type { Saving } from './saving'
import type { Shelf } from './shelf'

/** What the menu and the operating system tell the window. */
export type Command =
  | Readonly<{ kind: 'undo' | 'redo' | 'home' | 'send' | 'settings' | 'keeping' | 'about' | 'shortcuts' | 'questions' }>
  | Readonly<{ kind: 'print' }>
  | Readonly<{ kind: 'new'; door: Door }>
  | Readonly<{ kind: 'language'; language: AppLanguage }>
  | Readonly<{ kind: 'elsewhere'; elsewhere: Elsewhere }>
  | Readonly<{ kind: 'opening' }>
  | Readonly<{ kind: 'opened'; outcome: Opened }>

type Signal<What> = Readonly<{ what?: What }>
const tells = <What>(): Signal<What> => ({})

/** The other direction: what the main process says first, each with what it tells. */
export const signals = {
  /** Hears what the menu and the operating system ask. */
  onCommand: tells<Command>(),
  /** Hears of what happened to a draft, each time that more has. */
  onLife: tells<Readonly<{ id: string; life: Life }>>(),
  /** Hears whether the last words of a draft are on the disk, each time that this changes. */
  onSaving: tells<Readonly<{ id: string; saving: Saving }>>(),
  /** Hears what the folder of drafts holds, when it was looked at again by itself. */
  onShelf: tells<Shelf>(),
  /** Hears that the window is about to close, and waits for all that was typed in it to be handed over. */
  onClosing: tells<null>(),
  /** Hears how far a backup is that takes longer than a second to make or to restore. */
  onKeeping: tells<KeepingProgress>(),
  /** Hears how far the letters of a class are, where making or printing them takes longer than a second. */
  onClass: tells<ClassProgress>(),
}

/** What a signal of this name tells. */
export type ToldBy<Name extends keyof typeof signals> = (typeof signals)[Name] extends Signal<infer What> ? What : never

/** How the window listens: each call returns the way to stop listening. */
export type Signals = {
  readonly [Name in keyof typeof signals]: (listener: (what: ToldBy<Name>) => void) => () => void
}
