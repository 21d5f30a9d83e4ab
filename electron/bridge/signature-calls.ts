import * as z from 'zod'
import { heaviestSignature } from '#letter/text/limits'
import { ask, nothing } from './call'
import type { Photo } from './enclosures-calls'
import type { Cancelled, Outcome } from './outcome'

const ink = z.strictObject({ bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= heaviestSignature) })

/** Why a photo can't be read. */
export type RefusedPhoto = Extract<Photo, { kind: 'refused' }>

/** The signature that was kept before, where there was one. */
type Former = Readonly<{ bytes: Uint8Array<ArrayBuffer> | null }>

/** What the window asks about the person's own signature. */
export const signatureCalls = {
  /** Asks which photo of a signature, and answers it drawn anew, with nothing in its file but the picture. Nothing is kept of it. */
  chooseSignaturePhoto: ask(nothing).answers<Outcome<{ bytes: Uint8Array<ArrayBuffer> }> | RefusedPhoto | Cancelled>(),
  /** Keeps a picture as the person's own signature, whose mark the settings then have; answers the one whose place it took, to be kept again where the person thinks better of it. */
  keepSignature: ask(ink).answers<Outcome<Former>>(),
  /** Removes the person's own signature, and answers what it was, to be kept again where the person thinks better of it. */
  removeSignature: ask(nothing).answers<Outcome<Former>>(),
}
