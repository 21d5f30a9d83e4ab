/** In bytes: the folders of most systems take names of 255, and a file that is written has a longer name for a moment. */
export const longestName = 220

const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i

/** True for a name that Windows keeps for a device, whatever its extension. */
export function isDevice(name: string): boolean {
  return devices.test(name)
}

/** A name that is no device of Windows: `CON` is `CON_`, any other stays as it is. */
export function notDevice(name: string): string {
  return isDevice(name) ? name.replace(/^[^.]*/, (stem) => `${stem.trimEnd()}_`) : name
}

/**
 * A text as the name of a file, without extension, that every system takes: the letters, accents and figures of every alphabet,
 * single spaces and hyphens, at most `longest` bytes, and no device of Windows. Empty where the text has no letter and no figure.
 */
export function safeName(text: string, longest = 120): string {
  const words = text
    .slice(0, longestRead)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, (gap) => (/^['’-]$/.test(gap) ? '-' : ' '))
    .replace(/^[\p{M} -]+/u, '')
  return notDevice(shortened(words, longest).replace(/[ -]+$/, ''))
}

// What is beyond stands in no name.
const longestRead = 400

// Made when it is first needed: it takes its time.
let segmenter: Intl.Segmenter | null = null

/** The beginning of a text that takes at most so many bytes; no letter is parted from its accents. */
export function shortened(text: string, longest: number): string {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  let length = 0
  for (const { segment, index } of segmenter.segment(text)) {
    length += Buffer.byteLength(segment)
    if (length > longest) return text.slice(0, index)
  }
  return text
}
