import type { Letter } from '#letter/parts/letter'
import type { AppLanguage } from '../bridge/bridge'
import type { SpellingThread } from '../spelling/speller'

/** Who makes a PDF: this process, another that is given a command line of its own, or nobody for want of a screen. */
export type PdfMaker =
  | Readonly<{ kind: 'here'; make: (letter: Letter) => Promise<Uint8Array> }>
  | Readonly<{ kind: 'elsewhere'; run: (args: readonly string[]) => Promise<number> }>
  | Readonly<{ kind: 'no-screen' }>

/** What the command needs of the system. */
export type Outside = Readonly<{
  /** The folder that the names on the command line start from. */
  folder: string
  /** The language of the system, for what is said before a letter's own is known. */
  language: AppLanguage
  /** How the person calls the command, for its help. */
  command: string
  today: () => string
  now: () => string
  newId: () => string
  /** What was asked for; `say` is for all the rest. */
  print: (text: string) => Promise<void>
  say: (line: string) => void
  pdf: PdfMaker
  /** Starts the thread that knows the dictionaries; it is stopped when the letters are checked. */
  startSpelling: () => Readonly<{ thread: SpellingThread; stop: () => Promise<unknown> }>
}>
