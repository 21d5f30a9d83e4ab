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

/** What follows a letter in its document, each on a page of its own. */
export type GoesWith = Readonly<{ badge: BadgePage | null; pictures: readonly PicturePage[] }>

/** A letter that nothing follows. */
export const alone: GoesWith = { badge: null, pictures: [] }

/** The media type of a picture's copy, which is of one of two kinds. */
export function pictureType(file: string): 'image/png' | 'image/jpeg' {
  return file.endsWith('.png') ? 'image/png' : 'image/jpeg'
}

/** The pictures as files beside the page that shows them. */
export function besideLetter({ pictures }: GoesWith): readonly Beside[] {
  return pictures.map(({ file, data }) => ({ name: file, type: pictureType(file), data }))
}
