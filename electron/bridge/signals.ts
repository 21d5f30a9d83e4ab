import type { Draft, Life } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import type { AppLanguage } from './bridge'
import type { Elsewhere } from './elsewhere'
import type { Outcome } from './outcome'
import type { Saving } from './saving'
import type { Shelf } from './shelf'

/** What the menu and the operating system tell the window. */
export type Command =
  | Readonly<{ kind: 'undo' | 'redo' | 'home' | 'send' | 'settings' | 'keeping' | 'about' | 'shortcuts' | 'questions' }>
  | Readonly<{ kind: 'new'; door: Door }>
  | Readonly<{ kind: 'language'; language: AppLanguage }>
  | Readonly<{ kind: 'elsewhere'; elsewhere: Elsewhere }>
  /** What happened to a draft has changed. */
  | Readonly<{ kind: 'life'; id: string; life: Life }>
  /** Whether the last words of a draft are on the disk has changed. */
  | Readonly<{ kind: 'saving'; id: string; saving: Saving }>
  /** The folder of drafts was looked at again, as when it came back. */
  | Readonly<{ kind: 'shelf'; shelf: Shelf }>
  | Readonly<{ kind: 'opened'; outcome: Outcome<{ draft: Draft }> }>

/** The other direction: what the main process says first. Each call returns the way to stop listening. */
export interface Signals {
  onCommand: (listener: (command: Command) => void) => () => void
}
