/** What went wrong, for the window to say in the writer's words. */
export type Problem =
  | 'disk-full'
  | 'folder-gone'
  | 'not-allowed'
  | 'in-use'
  | 'unreadable'
  | 'newer-version'
  | 'too-large'
  | 'not-a-backup'
  | 'nothing-to-back-up'
  | 'no-mail-app'
  | 'too-long-for-mail-app'
  | 'nothing-to-send'
  | 'page-gone'
  | 'enclosed-gone'
  | 'not-agreed'
  | 'already-sent'
  | 'class-full'
  | 'no-printer'
  | 'not-found'
  | 'unknown'

/** A refusal; `name` is a file or folder name to show, never a stack trace. */
export type Failed = Readonly<{ kind: 'failed'; problem: Problem; name?: string }>
/** That what was asked is done, with what came of it. */
export type Done<T extends object = object> = Readonly<{ kind: 'done' } & T>
/** What came of a request. */
export type Outcome<T extends object = object> = Done<T> | Failed
/** The person gave up in a dialog of the system: nothing was done, and nothing is to be said. */
export type Cancelled = Readonly<{ kind: 'cancelled' }>

/** Where a produced file is: its name and its folder's name, to show. */
export type Produced = Readonly<{ file: string; folder: string }>
