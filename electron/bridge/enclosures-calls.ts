import * as z from 'zod'
import { enclosedSchema, type Enclosed } from '#letter/parts/enclosed'
import type { PageByHand } from '#letter/parts/handwritten'
import { heaviestGiven, mostEnclosed } from '#letter/text/limits'
import { ask, byId, id } from './call'
import type { Cancelled, Outcome } from './outcome'

/** Why a chosen file can't go with the letter. */
type Refusal = PhotoRefusal | 'empty' | 'shortcut' | 'too-heavy' | 'too-many' | 'disk-full'

/** Why a chosen photograph can't be read. */
type PhotoRefusal = 'heic' | 'not-a-picture' | 'broken-picture' | 'too-large' | 'gone' | 'unread'

/** A chosen file that can't go with the letter, by its name. */
export type Refused = Readonly<{ name: string; why: Refusal }>

/** What came of choosing files: those copied for the letter, and those that can't go with it. */
export type Enclosing = Readonly<{ enclosed: readonly Enclosed[]; refused: readonly Refused[] }>

/** A photograph that can be made straight, upright and without what its file told; or why there is none. */
export type Photo =
  Outcome<Readonly<{ bytes: Uint8Array<ArrayBuffer> }>> | Readonly<{ kind: 'refused'; why: PhotoRefusal | 'pdf' }>

/** A page by hand that was kept; or why a letter can't have it. */
export type KeptPage =
  Outcome<Readonly<{ page: PageByHand }>> | Readonly<{ kind: 'refused'; why: 'too-heavy' | 'too-many' }>

const photo = z.strictObject({ id, bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= heaviestGiven) })

const givenFiles = z
  .array(z.strictObject({ name: z.string().max(255), bytes: z.instanceof(Uint8Array) }))
  .min(1)
  .max(mostEnclosed)
  .refine((files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= heaviestGiven)

/** What the window asks of the files that go with a letter. */
export const enclosuresCalls = {
  /** Asks which files go with the letter, and copies them beside its draft; the window then adds them to it. */
  encloseFiles: ask(byId).answers<Outcome<Enclosing> | Cancelled>(),
  /** Copies files that the person dropped or pasted beside the draft: what they hold, never where they are. A child's letter takes pictures alone. */
  encloseGiven: ask(z.strictObject({ id, files: givenFiles })).answers<Outcome<Enclosing>>(),
  /** Asks for the photograph of a page that was written by hand, and draws it anew. Nothing of it is kept. */
  choosePhoto: ask(byId).answers<Photo | Cancelled>(),
  /** Draws anew the photograph of a page that was dropped. Nothing of it is kept. */
  readPhoto: ask(photo).answers<Photo>(),
  /** Keeps a page by hand, made straight, beside the draft; the window then makes it a page of the letter. */
  keepByHand: ask(photo).answers<KeptPage>(),
  /** The files that go with a letter and are gone, by the names of their copies. */
  missingEnclosed: ask(byId).answers<readonly string[]>(),
  /** Shows in the file manager the copy of a file that goes with a letter. */
  showEnclosed: ask(z.strictObject({ id, file: enclosedSchema.unwrap().shape.file })).answers<Outcome>(),
}
