import { basename } from 'node:path'
import { letterMark } from '#letter/agreement'
import { emailText } from '#letter/email-text'
import type { Agreement, Draft, Exit } from '#letter/draft'
import type { Letter } from '#letter/letter'
import { mailtoUrl } from '#letter/mailto'
import { webmailUrl } from '#letter/webmail'
import type { Bridge, Left, Outcome, Produced } from './bridge'
import { exists } from './draft-folder'
import { recipientOf } from './draft-summary'
import { documentName } from './file-name'
import { leavingLetter, type Leaving } from './leaving-letter'
import { failed } from './problem'
import { saveFile } from './save-file'

type Cancelled = Readonly<{ kind: 'cancelled' }>
type Document = 'docx' | 'pdf'
/** The files that a letter can become. */
export type FileKind = Document | 'eml'

/** The ways of leaving, among all that the window may ask. */
export type ExitRequests = Pick<
  Bridge,
  | 'agree'
  | 'saveDocument'
  | 'print'
  | 'openMailApp'
  | 'saveMailFile'
  | 'openWebmail'
  | 'copyText'
  | 'showProduced'
  | 'openProduced'
>

/** What the ways of leaving need of the system. */
export type Outside = Leaving &
  Readonly<{
    now: () => string
    /** The word for a letter in the name of a file. */
    letterWord: () => string
    /** Asks where to save; null when the person gives up. */
    askWhere: (suggested: string, kind: FileKind) => Promise<string | null>
    open: (address: string) => Promise<boolean>
    copy: (text: string) => Promise<void> | void
    showFile: (path: string) => void
    /** Opens a file with its own program; answers what went wrong, or nothing. */
    openFile: (path: string) => Promise<string>
  }>

/** The ways in which a letter leaves. The makers of files are loaded when first asked for: opening the app needs none. */
export function exitRequests(outside: Outside): ExitRequests {
  const { drafts, now, today } = outside
  const { withLetter, withAgreed } = leavingLetter(outside)
  const produced = new Map<string, string>()

  const left = (id: string, how: Exit): Left => {
    const event = { kind: 'left', how, on: now() } as const
    drafts.record(id, event)
    return { left: event }
  }

  const nameOf = (draft: Draft) => documentName(outside.letterWord(), recipientOf(draft), today())

  const save = async (
    draft: Draft,
    kind: FileKind,
    how: Exit,
    make: () => Promise<Uint8Array>,
  ): Promise<Outcome<Produced & Left> | Cancelled> => {
    const suggested = `${nameOf(draft)}.${kind}`
    const chosen = await outside.askWhere(suggested, kind)
    if (chosen === null) return { kind: 'cancelled' }
    const saved = await saveFile(chosen, `.${kind}`, make)
    if (saved.kind === 'failed') return saved
    produced.set(draft.id, saved.path)
    return { kind: 'done', file: saved.file, folder: saved.folder, ...left(draft.id, how) }
  }

  const withProduced = async (id: string, use: (path: string) => Promise<Outcome>): Promise<Outcome> => {
    const path = produced.get(id)
    if (path === undefined) return failed('not-found')
    return (await exists(path)) ? use(path) : failed('not-found', basename(path))
  }

  return {
    agree: ({ id }) =>
      withLetter<Outcome<{ agreed: Agreement }>>(id, async (letter, draft) => {
        const agreed = { on: now(), letter: letterMark(draft, letter) }
        drafts.agree(id, agreed)
        return { kind: 'done', agreed }
      }),

    saveDocument: ({ id, format }) =>
      withAgreed(id, (letter, draft) => save(draft, format, format, () => makeDocument(letter, format))),

    saveMailFile: ({ id, attach }) =>
      withAgreed(id, (letter, draft) =>
        save(draft, 'eml', 'mail-file', async () => {
          const { writeEml } = await import('./mail/eml')
          const name = `${nameOf(draft).replaceAll(' - ', '-')}.${attach}`
          return writeEml(letter, { name, type: mediaTypes[attach], data: await makeDocument(letter, attach) })
        }),
      ),

    print: ({ id }) =>
      withAgreed<Outcome<Left> | Cancelled>(id, async (letter) => {
        const { NoPrinter, printLetter } = await import('./export/print')
        try {
          const outcome = await printLetter(letter)
          return outcome === 'cancelled' ? { kind: 'cancelled' } : { kind: 'done', ...left(id, 'print') }
        } catch (error) {
          console.error('Printing:', error)
          return failed(error instanceof NoPrinter ? 'no-printer' : 'unknown')
        }
      }),

    openMailApp: ({ id }) =>
      withAgreed<Outcome<Left>>(id, async (letter) => {
        const url = mailtoUrl(letter)
        if (url === null) return failed('too-long-for-mail-app')
        return (await outside.open(url)) ? { kind: 'done', ...left(id, 'mail-app') } : failed('no-mail-app')
      }),

    openWebmail: ({ id, webmail }) =>
      withAgreed<Outcome<Left>>(id, async (letter) => {
        const url = webmailUrl(letter, webmail)
        if (url === null) return failed('too-long-for-mail-app')
        return (await outside.open(url)) ? { kind: 'done', ...left(id, webmail) } : failed('no-mail-app')
      }),

    copyText: ({ id, part }) =>
      withAgreed<Outcome<Partial<Left>>>(id, async (letter) => {
        await outside.copy(emailText(letter)[part])
        return part === 'body' ? { kind: 'done', ...left(id, 'copy') } : { kind: 'done' }
      }),

    showProduced: ({ id }) =>
      withProduced(id, async (path) => {
        outside.showFile(path)
        return { kind: 'done' }
      }),

    openProduced: ({ id }) =>
      withProduced(id, async (path) => {
        const wrong = await outside.openFile(path)
        return wrong === '' ? { kind: 'done' } : failed('unknown', basename(path))
      }),
  }
}

const mediaTypes: Readonly<Record<Document, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

async function makeDocument(letter: Letter, format: Document): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./export/docx')
      return writeDocx(letter)
    }
    case 'pdf': {
      const { writePdf } = await import('./export/pdf')
      return writePdf(letter)
    }
  }
}
