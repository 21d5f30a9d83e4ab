/** Characters that have no place in a letter: controls but line breaks, noncharacters, direction overrides. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

/** A person's text made safe for any file: well-formed, NFC, no control character, spaces collapsed, line breaks kept. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, ' ')
    .replace(/[^\S\n]+/g, (run) => (/[\u00a0\u202f]/.test(run) ? '\u00a0' : ' '))
    .replace(/[ \u00a0]?\n\s*/g, '\n')
    .trim()
}

/** A person's text on one line, as an address or a name needs it. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n/g, ' ')
}

/** The lines of a person's text that say something. */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text).split('\n').filter(Boolean)
}

/** A line as typed, with the printed apostrophe. */
export function printed(text: string): string {
  return cleanLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}
