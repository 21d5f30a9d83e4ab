import { basename } from 'node:path'
import { letterMark } from '#letter/parent/agreement'
import { canCarryBadge } from '#letter/draft/can-carry-badge'
import { emailText } from '#letter/email/email-text'
import type { Agreement, Draft, Exit } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { mailtoUrl } from '#letter/email/mailto'
import { webmailUrl } from '#letter/email/webmail'
import { readLanguage } from '#locales/registry'
import type { Bridge, Left, Missing, Produced } from '../bridge/bridge'
import type { Cancelled, Outcome } from '../bridge/outcome'
import { exists } from '../system/paths'
import { recipientOf } from '../drafts/draft-summary'
import { documentName } from '../drafts/file-name'
import { leavingLetter, type Leaving } from './leaving-letter'
import type { BadgePage } from '../export/badge-page'
import type { GoesWith } from '../export/goes-with'
import { letterEnclosed } from '../enclosures/letter-enclosed'
import { attachments } from '../mail/attachments'
import { failed } from '../system/problem'
import { saveFile } from '../system/save-file'

type Document = 'docx' | 'pdf'
/** The files that a letter can become. */
export type FileKind = Document | 'eml' | 'svg' | 'png'

/** The ways of leaving, among all that the window may ask. */
export type ExitRequests = Pick<
  Bridge,
  | 'agree'
  | 'saveDocument'
  | 'saveBadge'
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
    /** The word for a badge in the name of a file. */
    badgeWord: () => string
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

  // It has left, whether or not that can be written now.
  const left = async (id: string, how: Exit): Promise<Left> => {
    const event = { kind: 'left', how, on: now() } as const
    await drafts.record(id, event)
    return { left: event }
  }

  const nameOf = (draft: Draft) => documentName(outside.letterWord(), recipientOf(draft), today())

  const write = async (
    draft: Draft,
    name: string,
    kind: FileKind,
    make: () => Promise<Uint8Array>,
  ): Promise<Outcome<Produced> | Cancelled> => {
    const suggested = `${name}.${kind}`
    const chosen = await outside.askWhere(suggested, kind)
    if (chosen === null) return { kind: 'cancelled' }
    const saved = await saveFile(chosen, `.${kind}`, make)
    if (saved.kind === 'failed') return saved
    produced.set(draft.id, saved.path)
    return { kind: 'done', file: saved.file, folder: saved.folder }
  }

  const save = async (
    draft: Draft,
    kind: FileKind,
    how: Exit,
    make: () => Promise<Uint8Array>,
    missing: readonly string[],
  ): Promise<Outcome<Produced & Left & Missing> | Cancelled> => {
    const outcome = await write(draft, nameOf(draft), kind, make)
    return outcome.kind === 'done' ? { ...outcome, ...(await left(draft.id, how)), missing } : outcome
  }

  const badgeName = ({ badge }: Draft) => documentName(outside.badgeWord(), badge?.name ?? '', today())

  const enclosedWith = (letter: Letter, { id }: Draft) => letterEnclosed(drafts.folderOf(id), id, letter)

  // The badge that goes with its letter.
  const joinedTo = async (letter: Letter, draft: Draft): Promise<BadgePage | null> => {
    if (!draft.badge?.joined || !canCarryBadge(draft)) return null
    const { badgePage } = await import('../export/badge-page')
    return badgePage(draft.badge, letter, await readLanguage(letter.convention))
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
        await drafts.agree(id, agreed)
        return { kind: 'done', agreed }
      }),

    saveDocument: ({ id, format }) =>
      withAgreed(id, async (letter, draft) => {
        const { pictures, missing } = await enclosedWith(letter, draft)
        const make = async () => makeDocument(letter, format, { badge: await joinedTo(letter, draft), pictures })
        return save(draft, format, format, make, missing)
      }),

    saveBadge: ({ id, format }) =>
      withAgreed<Outcome<Produced> | Cancelled>(id, async (letter, draft) => {
        const { badge } = draft
        if (!badge || !canCarryBadge(draft)) return failed('nothing-to-send')
        return write(draft, badgeName(draft), format === 'png-email' ? 'png' : format, async () => {
          const { writeBadge } = await import('../export/badge-files')
          return writeBadge(badge, letter, await readLanguage(letter.convention), format)
        })
      }),

    saveMailFile: ({ id, attach }) =>
      withAgreed(id, async (letter, draft) => {
        const { found, missing } = await enclosedWith(letter, draft)
        const make = async () => {
          const { writeEml } = await import('../mail/eml')
          const name = `${nameOf(draft).replaceAll(' - ', '-')}.${attach}`
          const badge = await joinedTo(letter, draft)
          // The pictures are beside the document, as files: they are not in it too.
          const data = await makeDocument(letter, attach, { badge, pictures: [] })
          const document = { name, type: mediaTypes[attach], data }
          const files = attachments(found)
          if (!badge) return writeEml(letter, document, ...files)
          const picture = { name: `${badgeName(draft).replaceAll(' - ', '-')}.png`, type: 'image/png' }
          return writeEml(letter, document, { ...picture, data: await badge.picture('email') }, ...files)
        }
        return save(draft, 'eml', 'mail-file', make, missing)
      }),

    print: ({ id }) =>
      withAgreed<Outcome<Left & Missing> | Cancelled>(id, async (letter, draft) => {
        const { NoPrinter, printLetter } = await import('../export/print')
        try {
          const { pictures, missing } = await enclosedWith(letter, draft)
          const outcome = await printLetter(letter, { badge: await joinedTo(letter, draft), pictures })
          if (outcome === 'cancelled') return { kind: 'cancelled' }
          return { kind: 'done', ...(await left(id, 'print')), missing }
        } catch (error) {
          console.error('Printing:', error)
          return failed(error instanceof NoPrinter ? 'no-printer' : 'unknown')
        }
      }),

    openMailApp: ({ id }) =>
      withAgreed<Outcome<Left>>(id, async (letter) => {
        const url = mailtoUrl(letter)
        if (url === null) return failed('too-long-for-mail-app')
        return (await outside.open(url)) ? { kind: 'done', ...(await left(id, 'mail-app')) } : failed('no-mail-app')
      }),

    openWebmail: ({ id, webmail }) =>
      withAgreed<Outcome<Left>>(id, async (letter) => {
        const url = webmailUrl(letter, webmail)
        if (url === null) return failed('too-long-for-mail-app')
        return (await outside.open(url)) ? { kind: 'done', ...(await left(id, webmail)) } : failed('no-mail-app')
      }),

    copyText: ({ id, part }) =>
      withAgreed<Outcome<Partial<Left>>>(id, async (letter) => {
        await outside.copy(emailText(letter)[part])
        return part === 'body' ? { kind: 'done', ...(await left(id, 'copy')) } : { kind: 'done' }
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

async function makeDocument(letter: Letter, format: Document, goesWith: GoesWith): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../export/docx')
      return writeDocx(letter, goesWith)
    }
    case 'pdf': {
      const { writePdf } = await import('../export/pdf')
      return writePdf(letter, goesWith)
    }
  }
}
