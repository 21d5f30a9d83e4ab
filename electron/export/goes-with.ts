import type { Enclosed } from '#letter/parts/enclosed'
import type { Letter } from '#letter/parts/letter'
import type { Beside } from '../pages/hidden-page'
import type { BadgePage } from './badge-page'

/** A picture that goes with a letter, on a page of its own. */
export type PicturePage = Readonly<{
  name: string
  file: string
  data: Uint8Array
  pixels: NonNullable<Enclosed['picture']>
}>

/** The picture of a page that was written by hand. */
export type PageByHand = Omit<PicturePage, 'name'>

/** The picture of a signature, which stands in the room for ink; another picture has another name. */
export type SignatureImage = Omit<PicturePage, 'name'>

/** What a letter takes along in its document: its page by hand, the picture that signs it, and what follows it, each on a page of its own. */
export type GoesWith = Readonly<{
  badge: BadgePage | null
  pictures: readonly PicturePage[]
  byHand?: PageByHand | null
  signature?: SignatureImage | null
}>

/** A letter that nothing follows. */
export const alone: GoesWith = { badge: null, pictures: [] }

/** The media type of a picture's copy, which is of one of two kinds. */
export function pictureType(file: string): 'image/png' | 'image/jpeg' {
  return file.endsWith('.png') ? 'image/png' : 'image/jpeg'
}

/** The page by hand of a letter; null for one that has none. Throws where it was not given: the letter never leaves without it. */
export function pageByHand({ handwritten }: Letter, { byHand }: GoesWith): PageByHand | null {
  if (!handwritten) return null
  if (byHand?.file !== handwritten.file) throw new Error('The page by hand of a letter was not given with it')
  return byHand
}

/** The pictures as files beside the page that shows them. */
export function besideLetter({ pictures, byHand, signature }: GoesWith): readonly Beside[] {
  const shown = [...(byHand ? [byHand] : []), ...pictures, ...(signature ? [signature] : [])]
  return shown.map(({ file, data }) => ({ name: file, type: pictureType(file), data }))
}
