import type { Letter } from '../parts/letter'
import { blockText } from '../parts/plain-text'
import { signsBeyond } from '../parts/signs-beyond-font'

/** Signs that the school hands have, all the same ones, or that nobody sees. */
const inHand =
  /[\p{Cc}\p{Cf}\p{Z}\p{Mn}\p{Mc}\p{Default_Ignorable_Code_Point}\u0021-\u007E\u00A1-\u00A3\u00A5\u00A7-\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BA\u00BB\u00BF-\u0137\u0139-\u0148\u014A-\u017E\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2011\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]/u

/** The signs of a letter that the hand of its place does not have, each once: they are printed in other letters, where a computer has any. */
export function signsBeyondHand(letter: Pick<Letter, 'parts'>): readonly string[] {
  return signsBeyond(inHand, letter.parts.map(blockText))
}
