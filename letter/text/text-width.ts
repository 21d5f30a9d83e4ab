// What a reader sees as one sign is the same in every language. Made when it is first needed: it takes longer than all else at the start.
let graphemes: Intl.Segmenter | null = null

/** What a reader sees as one sign, and how wide it is at most, in ems. */
export type Sign = Readonly<{ sign: string; width: number }>

/**
 * The signs of a text and their widths in the letter's typeface: the widest of each kind, since other alphabets are set in
 * whatever typeface a computer has.
 */
export function signsOf(text: string, isBold: boolean): readonly Sign[] {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  const weight = isBold ? 1.1 : 1
  return Array.from(graphemes.segment(text), ({ segment }) => ({ sign: segment, width: signWidth(segment) * weight }))
}

function signWidth(sign: string): number {
  if (/^[iíîïjlItfr.,:;'’!|()\s-]/u.test(sign)) return 0.42
  if (/^[mwMWŒœÆæ@%…—&]/u.test(sign)) return 1
  if (/^[a-z0-9]/u.test(sign)) return 0.61
  if (/^[\p{M}\p{Cf}]+$/u.test(sign)) return 0
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(sign)) return 1.4
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/u.test(sign)) return 1.05
  // One sign that is a whole sentence.
  if (sign === '\ufdfd') return 9
  if (/^[\p{Lu}–]/u.test(sign)) return 0.8
  return /^[\p{Script=Latin}\p{N}]/u.test(sign) ? 0.61 : 0.85
}
