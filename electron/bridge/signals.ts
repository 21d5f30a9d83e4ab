import type { Draft } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import type { AppLanguage } from './bridge'
import type { Elsewhere } from './elsewhere'
import type { Outcome } from './outcome'

/** What the menu and the operating system tell the window. */
export type Command =
  | Readonly<{ kind: 'undo' | 'redo' | 'home' | 'send' | 'settings' | 'keeping' | 'about' | 'shortcuts' | 'questions' }>
  | Readonly<{ kind: 'new'; door: Door }>
  | Readonly<{ kind: 'language'; language: AppLanguage }>
  | Readonly<{ kind: 'elsewhere'; elsewhere: Elsewhere }>
  | Readonly<{ kind: 'opened'; outcome: Outcome<{ draft: Draft }> }>

/** The other direction: what the main process says first. Each call returns the way to stop listening. */
export interface Signals {
  onCommand: (listener: (command: Command) => void) => () => void
}
