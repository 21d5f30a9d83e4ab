import * as z from 'zod'
import { webmails } from '#letter/email/webmail'
import { formLimits, newlines } from '#letter/form/form-rules'
import { mostSigns } from '#letter/parts/signs-beyond-font'
import { ask, byId, id } from './call'
import type { Cancelled, Outcome, Produced } from './outcome'
import { handChoice } from './settings'
import { badgeFormats, documentFormats, emailParts } from './sending-values'

/**
 * The enclosures that were gone, by their names: the letter left without them. Where it is `unsigned`, the picture that would sign
 * it was gone too, and it left with the room for ink.
 */
export type Missing = Readonly<{ missing: readonly string[]; unsigned?: true }>

const documentFormat = z.enum(documentFormats)
const formRules = z
  .strictObject({
    most: z.int().min(formLimits.least).max(formLimits.most),
    newline: z.literal(newlines),
    oneLine: z.boolean(),
    shortSubject: z.boolean(),
  })
  .readonly()
const formPart = z.union([z.literal('subject'), z.int().min(0).max(formLimits.most)])

const handPages = z.strictObject({ id, ...handChoice.unwrap().shape })

const signs = z.array(z.string().min(1).max(4)).max(mostSigns).readonly()

/** The ways in which a letter leaves, and what comes before and after. */
export const sendingCalls = {
  /** Keeps that an adult agreed to this letter, as it is now. A child's letter leaves in no way without it. */
  agree: ask(byId).answers<Outcome>(),
  /** Which of some signs no font of this computer draws: a PDF and the paper would have an empty box in their place. */
  undrawnSigns: ask(z.strictObject({ signs })).answers<readonly string[]>(),
  /** Asks where to save, then writes a Word document or a PDF. */
  saveDocument: ask(z.strictObject({ id, format: documentFormat })).answers<Outcome<Produced & Missing> | Cancelled>(),
  /** Asks where to save, then writes the badge on its own. The letter has not left. */
  saveBadge: ask(z.strictObject({ id, format: z.enum(badgeFormats) })).answers<Outcome<Produced> | Cancelled>(),
  /** Opens the system's print dialog. */
  print: ask(byId).answers<Outcome<Missing> | Cancelled>(),
  /** Asks where to save, then writes the envelope as a PDF of its own size. The letter has not left. */
  saveEnvelope: ask(byId).answers<Outcome<Produced> | Cancelled>(),
  /** Opens the system's print dialog for the envelope. The letter has not left. */
  printEnvelope: ask(byId).answers<Outcome | Cancelled>(),
  /** Asks where to save, then writes the ruled pages on which the letter is copied by hand, as a PDF. */
  saveHand: ask(handPages).answers<Outcome<Produced> | Cancelled>(),
  /** Opens the system's print dialog for these pages. */
  printHand: ask(handPages).answers<Outcome | Cancelled>(),
  /** Opens the mail app with the letter written in it. */
  openMailApp: ask(byId).answers<Outcome>(),
  /** Asks where to save, then writes an e-mail draft with the document attached. */
  saveMailFile: ask(z.strictObject({ id, attach: documentFormat })).answers<Outcome<Produced & Missing> | Cancelled>(),
  /** Opens a webmail's compose page in the browser. */
  openWebmail: ask(z.strictObject({ id, webmail: z.enum(webmails) })).answers<Outcome>(),
  /** Puts the subject or the text of the e-mail on the clipboard; only the text counts as leaving. */
  copyText: ask(z.strictObject({ id, part: z.enum(emailParts) })).answers<Outcome>(),
  /** Puts on the clipboard a piece of the letter, from 0, as a form takes it, or its subject; only the last piece counts as leaving. */
  copyForForm: ask(z.strictObject({ id, rules: formRules, part: formPart })).answers<Outcome>(),
  /** Shows in the file manager the last file produced from this draft. */
  showProduced: ask(byId).answers<Outcome>(),
  /** Opens the last file produced from this draft with its own program. */
  openProduced: ask(byId).answers<Outcome>(),
}
