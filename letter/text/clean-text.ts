import { withIndents } from './list-signs'

/** Characters that have no place in a letter: controls but line breaks, noncharacters. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g

/**
 * Signs that nobody sees, and first those that draw what is seen: the tags of a flag, the joiners and the variants of emoji, the
 * joiners of alphabets whose letters join. https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const invisible = new RegExp(
  [
    // One class tells at each place whether to look further.
    '(?=[\\u{1f3f4}\\p{Default_Ignorable_Code_Point}])(?:(\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
    '(?<=(?![\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}])[\\p{L}\\p{M}])[\\u034f\\u200c\\u200d]',
    '(?<=[\\p{Emoji}\\p{S}\\p{sc=Han}\\p{sc=Mong}\\p{sc=Mymr}])\\p{Variation_Selector})',
    '\\p{Default_Ignorable_Code_Point})',
  ].join('|'),
  'gu',
)

/** The bullets of word processors, which a letter font does not have: the signs of a symbol font at the start of a line, or these two anywhere. */
const bullet = /(?=[\uf020-\uf0ff])(?:(?<=^\s*).(?=\s)|[\uf0a7\uf0b7])/gm

/** What a text has that is not safe, or not collapsed, as far as one look tells: nothing, in most of them. */
const uncommon = /[^ -~À-ÿœŒ’…«»–—]| {2}|^ | $/

/**
 * A person's text made safe for any file: well-formed, NFC, no control character and no sign that nobody sees, spaces collapsed.
 * Line breaks stay, and blank lines as one; so does how deep the items of a list stand, two spaces a level.
 */
export function cleanText(text: string): string {
  if (!uncommon.test(text)) return text
  const typed = text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(bullet, '•')
    .replace(invisible, (_, seen: string | undefined) => seen ?? '')
    .normalize('NFC')
    .replaceAll('\t', '    ')
    .replace(unwanted, ' ')
  const plain = typed
    .replace(/[^\S\n]+/g, (run) => (/[\u00a0\u202f]/.test(run) ? '\u00a0' : ' '))
    .replace(/[ \u00a0]?\n\s*/g, (run) => (/\n\s*\n/.test(run) ? '\n\n' : '\n'))
    .trim()
  return /\n(?:[^\S\n]+\S|o\s)/u.test(typed) ? withIndents(plain, typed) : plain
}

/** A person's text on one line, as an address or a name needs it. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n\s*/g, ' ')
}

/** The lines of a person's text that say something. */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => line.trim() || [])
}

/** A line as typed, with the printed apostrophe. */
export function printed(text: string): string {
  return cleanLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}
