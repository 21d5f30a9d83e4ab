import { cleanLines } from './clean-text'

// A copy that others don't see, by its sign: before a colon, "to" or an address. `CCI: contact@lyon.cci.fr` is a name, as its domain tells.
const signed =
  /(?<![\p{L}\p{N}@._-])(?:b\.?\s?c\.?\s?c|c\.?\s?c\.?\s?i)(?![\p{L}\p{N}])(?!\s*:?\s*[<(]?[^\s@<>(),;]+@(?:[^\s@<>(),;]*[.-])?(?:bcc|cci))\.?\s*(?::|(?:à|to)\s|(?=[^\s,;:<>()@]+@)|(?<=b\.?\s?c\.?\s?c\.?\s*)(?=[<(]))/iu
// After a name; `Birmingham City Council (BCC)` is one.
const after = /\((?:en )?(?:bcc|cci)\)/u
const inWords =
  /(?<!\p{L})(?:copie (?:conforme |carbone )?|c\.\s?c\. )(?:cachée|invisible)|blind (?:carbon )?copy|hidden copy/iu
const marks = [signed, after, inWords]

/** Those who receive a copy, a line each; apart, the lines told to be hidden from the others, which no way of sending does. Under a heading alone, all are. */
export function partedCopies(copies: string): Readonly<{ shown: readonly string[]; hidden: readonly string[] }> {
  const lines = cleanLines(copies)
  const heading = lines.findIndex((line) => line.endsWith(':') && isHidden(line))
  const isOut = (line: string, index: number) => isHidden(line) || (heading !== -1 && index > heading)
  return { shown: lines.filter((line, index) => !isOut(line, index)), hidden: lines.filter(isOut) }
}

/** What a line of a letter of before says up to the first copy that is hidden. */
export function beforeHidden(line: string): string {
  const places = marks.map((mark) => line.search(mark)).filter((at) => at !== -1)
  return line.slice(0, Math.min(line.length, ...places))
}

function isHidden(line: string): boolean {
  return marks.some((mark) => mark.test(line))
}
