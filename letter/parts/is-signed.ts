import type { Letter } from './letter'
import { signaturePicture } from './signature-picture'

/** Whether a letter is signed before it prints: by a picture of a signature, where there is one to draw, or on a page written by hand that prints in its place. */
export function isSigned(letter: Pick<Letter, 'parts' | 'handwritten'>, hasPicture: boolean): boolean {
  return (hasPicture && signaturePicture(letter) !== null) || letter.handwritten?.typed === false
}
