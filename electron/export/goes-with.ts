import type { Enclosed } from '#letter/parts/enclosed'
import type { Beside } from '../pages/hidden-page'
import type { BadgePage } from './badge-page'

/** A picture that goes with a letter, on a page of its own. */
export type PicturePage = Readonly<{
  name: string
  file: string
  data: Uint8Array
  pixels: NonNullable<Enclosed['picture']>
}>

/** The picture of a signature, which stands in the room for ink; another picture has another name. */
export type SignatureImage = Omit<PicturePage, 'name'>

/** What follows a letter in its document, each on a page of its own; and the picture that signs it, where one does. */
export type GoesWith = Readonly<{
  badge: BadgePage | null
  pictures: readonly PicturePage[]
  signature?: SignatureImage | null
}>

/** A letter that nothing follows. */
export const alone: GoesWith = { badge: null, pictures: [] }

/** The media type of a picture's copy, which is of one of two kinds. */
export function pictureType(file: string): 'image/png' | 'image/jpeg' {
  return file.endsWith('.png') ? 'image/png' : 'image/jpeg'
}

/** The pictures as files beside the page that shows them. */
export function besideLetter({ pictures, signature }: GoesWith): readonly Beside[] {
  const files = pictures.map(({ file, data }) => ({ name: file, type: pictureType(file), data }))
  return signature
    ? [...files, { name: signature.file, type: pictureType(signature.file), data: signature.data }]
    : files
}
