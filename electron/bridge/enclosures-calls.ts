import * as z from 'zod'
import { enclosedSchema, type Enclosed } from '#letter/parts/enclosed'
import { ask, byId, id } from './call'
import type { Cancelled, Outcome } from './outcome'

/** Why a chosen file can't go with the letter. */
type Refusal = 'heic' | 'broken-picture' | 'too-large' | 'too-heavy' | 'too-many' | 'gone' | 'unread' | 'disk-full'

/** A chosen file that can't go with the letter, by its name. */
export type Refused = Readonly<{ name: string; why: Refusal }>

/** What came of choosing files: those copied for the letter, and those that can't go with it. */
export type Enclosing = Readonly<{ enclosed: readonly Enclosed[]; refused: readonly Refused[] }>

/** What the window asks of the files that go with a letter. */
export const enclosuresCalls = {
  /** Asks which files go with the letter, and copies them beside its draft; the window then adds them to it. */
  encloseFiles: ask(byId).answers<Outcome<Enclosing> | Cancelled>(),
  /** The files that go with a letter and are gone, by the names of their copies. */
  missingEnclosed: ask(byId).answers<readonly string[]>(),
  /** Shows in the file manager the copy of a file that goes with a letter. */
  showEnclosed: ask(z.strictObject({ id, file: enclosedSchema.unwrap().shape.file })).answers<Outcome>(),
}
