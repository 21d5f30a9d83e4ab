import type { Requests } from '../bridge/call'
import type { signatureCalls } from '../bridge/signature-calls'
import type { CleanPicture } from '../enclosures/clean-picture'
import { chosenFile } from '../enclosures/enclosing'
import { pictureKind, type PictureKind } from '../enclosures/picture-kind'
import { failed, problemOf } from '../system/problem'
import type { OwnSignature, SignatureInk } from './own-signature'

/** What the window asks about the person's own signature. */
export type SignatureRequests = Requests<typeof signatureCalls>

type SignatureNeeds = Readonly<{
  own: OwnSignature
  /** Asks which photo; null when the person gives up. */
  askPhoto: () => Promise<string | null>
  clean: (data: Uint8Array, kind: Exclude<PictureKind, 'heic'>) => Promise<CleanPicture | 'too-large' | null>
}>

/** Reads the photo of a signature, keeps the signature that is made of it, removes it. */
export function signatureRequests({ own, askPhoto, clean }: SignatureNeeds): SignatureRequests {
  return {
    chooseSignaturePhoto: async () => {
      const path = await askPhoto()
      if (path === null) return { kind: 'cancelled' }
      const data = await chosenFile(path).read()
      if (typeof data === 'string')
        return { kind: 'refused', why: data === 'too-large' || data === 'gone' ? data : 'unread' }
      const kind = pictureKind(data)
      if (kind === null || kind === 'heic') return { kind: 'refused', why: kind ?? 'not-a-picture' }
      const picture = await clean(data, kind)
      if (picture === null) return { kind: 'refused', why: 'broken-picture' }
      if (picture === 'too-large') return { kind: 'refused', why: picture }
      return { kind: 'done', bytes: new Uint8Array(picture.data) }
    },

    keepSignature: async ({ bytes }) => {
      const former = await own.read()
      try {
        return (await own.keep(bytes)) ? { kind: 'done', bytes: copyOf(former) } : failed('unreadable')
      } catch (error) {
        return failed(problemOf(error))
      }
    },

    removeSignature: async () => {
      const ink = await own.read()
      try {
        await own.remove()
        return { kind: 'done', bytes: copyOf(ink) }
      } catch (error) {
        return failed(problemOf(error))
      }
    },
  }
}

function copyOf(ink: SignatureInk | null): Uint8Array<ArrayBuffer> | null {
  return ink && new Uint8Array(ink.data)
}
