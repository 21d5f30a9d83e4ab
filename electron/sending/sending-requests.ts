import { basename } from 'node:path'
import { letterMark, needsAgreement } from '#letter/parent/agreement'
import { canCarryBadge, isNamed } from '#letter/draft/can-carry-badge'
import { emailText } from '#letter/email/email-text'
import { formPieces } from '#letter/form/form-pieces'
import { formSubject } from '#letter/form/form-lines'
import { composeEnvelope } from '#letter/compose/envelope'
import type { Draft, Exit } from '#letter/draft/draft'
import type { Envelope } from '#letter/parts/envelope'
import type { Letter } from '#letter/parts/letter'
import { signaturePicture } from '#letter/parts/signature-picture'
import { mailtoUrl } from '#letter/email/mailto'
import { webmailUrl } from '#letter/email/webmail'
import { readLanguage } from '#locales/registry'
import type { Requests } from '../bridge/call'
import type { Cancelled, Failed, Outcome, Produced } from '../bridge/outcome'
import type { Missing, sendingCalls } from '../bridge/sending-calls'
import type { DocumentFormat } from '../bridge/sending-values'
import { exists } from '../system/paths'
import { recipientOf } from '../drafts/draft-summary'
import { documentName, mailName } from '../drafts/file-name'
import { leavingLetter, type LeavingNeeds } from './leaving-letter'
import { joinedTo, makeDocument, mediaTypes, outcomeOfPrinting } from './make-document'
import { letterEnclosed } from '../enclosures/letter-enclosed'
import type { SignatureInk } from '../signature/own-signature'
import { failed } from '../system/problem'
import { saveFile } from '../system/save-file'

/** The files that a letter can become. */
export type FileKind = DocumentFormat | 'eml' | 'svg' | 'png'

/** The ways of leaving, among all that the window may ask. */
export type SendingRequests = Requests<typeof sendingCalls>

/** What the ways of leaving need of the system. */
export type SendingNeeds = LeavingNeeds &
  Readonly<{
    now: () => string
    /** The word for a letter in the name of a file. */
    letterWord: () => string
    /** The word for a badge in the name of a file. */
    badgeWord: () => string
    /** The word for an envelope in the name of a file. */
    envelopeWord: () => string
    /** The word for pages to copy by hand in the name of a file. */
    handWord: () => string
    /** Asks where to save; null when the person gives up. */
    askWhere: (suggested: string, kind: FileKind) => Promise<string | null>
    open: (address: string) => Promise<boolean>
    copy: (text: string) => Promise<void> | void
    showFile: (path: string) => void
    /** Opens a file with its own program; answers what went wrong, or nothing. */
    openFile: (path: string) => Promise<string>
  }>

/** The ways in which a letter leaves. The makers of files are loaded when first asked for: opening the app needs none. */
export function sendingRequests(needs: SendingNeeds): SendingRequests {
  const { drafts, now, today } = needs
  const { withLetter, withAgreed } = leavingLetter(needs)
  const produced = new Map<string, string>()

  // Recorded even if the disk refuses: it has left, and writing that is tried again.
  const left = async (id: string, how: Exit): Promise<void> => {
    await drafts.record(id, { kind: 'left', how, on: now() })
  }

  const openAddress = async (id: string, address: string | null, how: Exit): Promise<Outcome> => {
    if (address === null) return failed('too-long-for-mail-app')
    if (!(await needs.open(address))) return failed('no-mail-app')
    await left(id, how)
    return { kind: 'done' }
  }

  const nameOf = (draft: Draft) => documentName(needs.letterWord(), recipientOf(draft), today())

  const write = async (
    draft: Draft,
    name: string,
    kind: FileKind,
    make: () => Promise<Uint8Array>,
  ): Promise<Outcome<Produced> | Cancelled> => {
    const suggested = `${name}.${kind}`
    const chosen = await needs.askWhere(suggested, kind)
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
    missing: Missing,
  ): Promise<Outcome<Produced & Missing> | Cancelled> => {
    const outcome = await write(draft, nameOf(draft), kind, make)
    if (outcome.kind !== 'done') return outcome
    await left(draft.id, how)
    return { ...outcome, ...missing }
  }

  const badgeName = ({ badge }: Draft) => documentName(needs.badgeWord(), badge?.name ?? '', today())

  const enclosedWith = (letter: Letter, draft: Draft) =>
    letterEnclosed(drafts.folderOf(draft.id), draft.id, letter, needsAgreement(draft, needs.childMode()))

  // An envelope leaves only where its letter may.
  const withEnvelope = <T>(id: string, use: (envelope: Envelope, draft: Draft) => Promise<T>) =>
    withAgreed<T | Failed>(id, async (_, draft) => {
      const envelope = composeEnvelope(draft, await readLanguage(draft.convention))
      return envelope ? use(envelope, draft) : failed('nothing-to-send')
    })

  const withProduced = async (id: string, use: (path: string) => Promise<Outcome>): Promise<Outcome> => {
    const path = produced.get(id)
    if (path === undefined) return failed('not-found')
    return (await exists(path)) ? use(path) : failed('not-found', basename(path))
  }

  return {
    agree: ({ id }) =>
      withLetter<Outcome>(id, async (letter, draft, signature) => {
        const agreed = { on: now(), letter: letterMark(draft, letter, signature?.mark) }
        await drafts.agree(id, agreed)
        return { kind: 'done' }
      }),

    undrawnSigns: async ({ signs }) => {
      const { undrawnSigns } = await import('../export/undrawn-signs')
      return undrawnSigns(signs)
    },

    saveDocument: ({ id, format }) =>
      withAgreed(id, async (letter, draft, signature) => {
        const files = await enclosedWith(letter, draft)
        if (files.kind === 'failed') return files
        const { missing, ...rest } = files
        const make = async () =>
          makeDocument(letter, format, { ...rest, badge: await joinedTo(letter, draft), signature })
        return save(draft, format, format, make, { missing, ...unsigned(letter, signature) })
      }),

    saveBadge: ({ id, format }) =>
      withAgreed<Outcome<Produced> | Cancelled>(id, async (letter, draft) => {
        const { badge } = draft
        if (!badge || !canCarryBadge(draft) || !isNamed(draft)) return failed('nothing-to-send')
        return write(draft, badgeName(draft), format === 'png-email' ? 'png' : format, async () => {
          const { writeBadge } = await import('../export/badge-files')
          return writeBadge(badge, letter, await readLanguage(letter.convention), format)
        })
      }),

    saveMailFile: ({ id, attach }) =>
      withAgreed(id, async (letter, draft, signature) => {
        const files = await enclosedWith(letter, draft)
        if (files.kind === 'failed') return files
        const { found, missing, byHand } = files
        const make = async () => {
          const { attachmentsOf, filesOfPages, writeEml } = await import('../mail/eml')
          const name = `${mailName(nameOf(draft))}.${attach}`
          const badge = await joinedTo(letter, draft)
          // The pictures go beside the document, as files of their own: the document does not repeat them.
          const data = await makeDocument(letter, attach, { badge, pictures: [], byHand, signature })
          const document = { name, type: mediaTypes[attach], data }
          const along = [...filesOfPages(mailName(nameOf(draft)), byHand), ...attachmentsOf(found)]
          if (!badge) return writeEml(letter, document, ...along)
          const picture = { name: `${mailName(badgeName(draft))}.png`, type: 'image/png' }
          return writeEml(letter, document, { ...picture, data: await badge.picture('email') }, ...along)
        }
        return save(draft, 'eml', 'mail-file', make, { missing, ...unsigned(letter, signature) })
      }),

    print: ({ id }) =>
      withAgreed<Outcome<Missing> | Cancelled>(id, async (letter, draft, signature) => {
        const { printLetter } = await import('../export/print')
        const files = await enclosedWith(letter, draft)
        if (files.kind === 'failed') return files
        const { missing, ...rest } = files
        const badge = await joinedTo(letter, draft)
        const outcome = await outcomeOfPrinting(() => printLetter(letter, { ...rest, badge, signature }))
        if (outcome.kind !== 'done') return outcome
        await left(id, 'print')
        return { kind: 'done', missing, ...unsigned(letter, signature) }
      }),

    saveEnvelope: ({ id }) =>
      withEnvelope<Outcome<Produced> | Cancelled>(id, (envelope, draft) =>
        write(draft, documentName(needs.envelopeWord(), recipientOf(draft), today()), 'pdf', async () => {
          const { writeEnvelope } = await import('../export/pdf')
          return writeEnvelope(envelope)
        }),
      ),

    printEnvelope: ({ id }) =>
      withEnvelope<Outcome | Cancelled>(id, async (envelope) => {
        const { printEnvelope } = await import('../export/print')
        return outcomeOfPrinting(() => printEnvelope(envelope))
      }),

    // The copy leaves, once it is made: these pages by themselves go nowhere, as a document does.
    saveHand: ({ id, ...choice }) =>
      withAgreed<Outcome<Produced> | Cancelled>(id, async (letter, draft) => {
        const name = documentName(needs.handWord(), recipientOf(draft), today())
        const outcome = await write(draft, name, 'pdf', async () => {
          const { writeHand } = await import('../hand/write-hand')
          return writeHand(letter, await readLanguage(letter.convention), choice)
        })
        if (outcome.kind === 'done') await left(id, 'pdf')
        return outcome
      }),

    printHand: ({ id, ...choice }) =>
      withAgreed<Outcome | Cancelled>(id, async (letter) => {
        const { printHand } = await import('../hand/write-hand')
        const language = await readLanguage(letter.convention)
        const outcome = await outcomeOfPrinting(() => printHand(letter, language, choice))
        if (outcome.kind === 'done') await left(id, 'pdf')
        return outcome
      }),

    openMailApp: ({ id }) => withAgreed<Outcome>(id, (letter) => openAddress(id, mailtoUrl(letter), 'mail-app')),

    openWebmail: ({ id, webmail }) =>
      withAgreed<Outcome>(id, (letter) =>
        // An older version of the app knows one Outlook: the letter opens there too.
        openAddress(id, webmailUrl(letter, webmail), webmail === 'outlook-work' ? 'outlook' : webmail),
      ),

    copyText: ({ id, part }) =>
      withAgreed<Outcome>(id, async (letter) => {
        await needs.copy(emailText(letter)[part])
        if (part === 'body') await left(id, 'copy')
        return { kind: 'done' }
      }),

    copyForForm: ({ id, rules, part }) =>
      withAgreed<Outcome>(id, async (letter) => {
        const { pieces } = formPieces(letter, rules)
        const text = part === 'subject' ? formSubject(letter, rules) : pieces[part]?.text
        if (text === undefined) return failed('not-found')
        await needs.copy(text)
        if (part === pieces.length - 1) await left(id, 'copy')
        return { kind: 'done' }
      }),

    showProduced: ({ id }) =>
      withProduced(id, async (path) => {
        needs.showFile(path)
        return { kind: 'done' }
      }),

    openProduced: ({ id }) =>
      withProduced(id, async (path) => {
        const wrong = await needs.openFile(path)
        return wrong === '' ? { kind: 'done' } : failed('unknown', basename(path))
      }),
  }
}

/** That a letter leaves with the room for ink, since the picture that would sign it is gone. */
function unsigned(letter: Letter, signature: SignatureInk | null): Pick<Missing, 'unsigned'> {
  return signaturePicture(letter) && !signature ? { unsigned: true } : {}
}
