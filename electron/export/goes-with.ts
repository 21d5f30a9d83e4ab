import type { Enclosed } from '#letter/parts/enclosed'
import type { Letter } from '#letter/parts/letter'
import { pagesByHand } from '#letter/parts/pages-by-hand'
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
export type WrittenPage = Omit<PicturePage, 'name'>

/** The picture of a signature, which stands in the room for ink; another picture has another name. */
export type SignatureImage = Omit<PicturePage, 'name'>

/** What a letter takes along in its document: its pages by hand, the picture that signs it, and what follows it, each on a page of its own. */
export type GoesWith = Readonly<{
  badge: BadgePage | null
  pictures: readonly PicturePage[]
  byHand?: readonly WrittenPage[]
  signature?: SignatureImage | null
}>

/** A letter that nothing follows. */
export const alone: GoesWith = { badge: null, pictures: [] }

/** The media type of a picture's copy, which is of one of two kinds. */
export function pictureType(file: string): 'image/png' | 'image/jpeg' {
  return file.endsWith('.png') ? 'image/png' : 'image/jpeg'
}

/** The pages by hand of a letter, in their order; none for one that is printed. Throws where they were not given, each of them: the letter never leaves without one. */
export function writtenPages({ handwritten }: Letter, { byHand = [] }: GoesWith): readonly WrittenPage[] {
  return pagesByHand(handwritten).map(({ file }, index) => {
    const page = byHand[index]
    if (page?.file !== file) throw new Error('A page by hand of a letter was not given with it')
    return page
  })
}

/** The pictures as files beside the page that shows them. */
export function besideLetter({ pictures, byHand = [], signature }: GoesWith): readonly Beside[] {
  const shown = [...byHand, ...pictures, ...(signature ? [signature] : [])]
  return shown.map(({ file, data }) => ({ name: file, type: pictureType(file), data }))
}
