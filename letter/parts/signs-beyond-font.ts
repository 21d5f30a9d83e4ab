import type { Letter } from './letter'
import { blockText } from './plain-text'

/** Signs that the letter's own font has, or that nobody sees: spaces, marks over a letter, joiners. */
const inFont =
  /[\p{Cc}\p{Cf}\p{Z}\p{Mn}\p{Mc}\p{Default_Ignorable_Code_Point}\u0021-\u0148\u014A-\u017F\u2011\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]/u

/** The most signs that are looked at in one letter. */
export const mostSigns = 500

/**
 * The signs of a letter, and of what else goes with it, that its own font does not have, each once: another font of the computer has
 * to draw them. A flag is one sign.
 */
export function signsBeyondFont(letter: Letter, ...more: readonly string[]): readonly string[] {
  return signsBeyond(inFont, [...letter.parts.map(blockText), ...letter.enclosed.map(({ name }) => name), ...more])
}

/** The signs of some texts that a font does not have, each once: `drawn` is what it has, or what nobody sees. Plain ASCII is in every font. */
export function signsBeyond(drawn: RegExp, texts: readonly string[]): readonly string[] {
  const signs = texts.join('\n').match(/\p{Regional_Indicator}{2}|[^\u0000-\u007F]/gu) ?? []
  return [...new Set(signs.filter((sign) => !drawn.test(sign)))].slice(0, mostSigns)
}
