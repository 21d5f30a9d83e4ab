import { randomUUID } from 'node:crypto'
import type { Writable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import type { Badge } from '#letter/draft/badge'
import type { Envelope } from '#letter/parts/envelope'
import type { Letter } from '#letter/parts/letter'
import type { AppLanguage } from '../bridge/bridge'
import type { BadgePage } from '../export/badge-page'
import type { GoesWith } from '../export/goes-with'
import { languageFor } from '../settings/words'
import type { SpellingThread } from '../spelling/speller'
import { now, today } from '../system/clock'

/** Who makes a PDF: this process, another that is given a command line of its own, or nobody for want of a screen. */
export type PdfMaker =
  | Readonly<{
      kind: 'here'
      make: (letter: Letter, goesWith: GoesWith) => Promise<Uint8Array>
      /** Makes one PDF of all the letters of a class. */
      makeAll: (
        title: string,
        letters: readonly Readonly<{ letter: Letter; goesWith: GoesWith }>[],
      ) => Promise<Uint8Array>
      envelope: (envelope: Envelope) => Promise<Uint8Array>
      /** Draws the badge that goes with a letter: that takes a screen too. */
      badge: (badge: Badge, letter: Letter) => Promise<BadgePage>
      /** Which of some signs no font of this computer draws. */
      undrawn: (signs: readonly string[]) => Promise<readonly string[]>
    }>
  | Readonly<{ kind: 'other-process'; run: (args: readonly string[]) => Promise<number> }>
  | Readonly<{ kind: 'no-screen' }>

/** What the command needs of the system. */
export type CommandNeeds = Readonly<{
  /** The folder that the names on the command line start from. */
  folder: string
  /** The language of the system, for what is said before a letter's own is known. */
  language: AppLanguage
  /** How the person calls the command, for its help. */
  command: string
  today: () => string
  now: () => string
  newId: () => string
  /** Prints what was asked for; all the rest goes through `say`. */
  print: (text: string) => Promise<void>
  say: (line: string) => void
  pdf: PdfMaker
  /** Starts the thread that knows the dictionaries; it is stopped when the letters are checked. */
  startSpelling: () => Readonly<{ thread: SpellingThread; stop: () => Promise<unknown> }>
}>

/** What the command needs, taken from this process. `spelling` is the file of the thread that knows the dictionaries. */
export function commandNeeds({
  spelling,
  ...given
}: Pick<CommandNeeds, 'folder' | 'command' | 'pdf'> & { spelling: string }): CommandNeeds {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) toleratePipe(stream)
  return {
    ...given,
    language: systemLanguage(env),
    today,
    now,
    newId: randomUUID,
    print: (text) => printTo(stdout, text),
    say: (line) => void stderr.write(`${line}\n`),
    startSpelling: () => {
      const worker = new Worker(spelling)
      // Here the answer is waited for: the process must not end before it.
      return { thread: Object.assign(worker, { unref: () => undefined }), stop: () => worker.terminate() }
    },
  }
}

/** The language of the system, as a terminal knows it; on Windows and macOS, as the settings say. */
function systemLanguage(env: Readonly<Record<string, string | undefined>>): AppLanguage {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return languageFor([said.replaceAll('_', '-')])
}

/** Writes to the screen or to a pipe; a reader that stops early (`| head`) is no error. */
function printTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()))
  })
}

/** Keeps a pipe closed by its reader from ending the process. */
function toleratePipe(stream: Writable): void {
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error
  })
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED')
}
