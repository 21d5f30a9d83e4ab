import type { Letter, Part } from '#letter/parts/letter'

/** A whole letter as a reader sees it; app sentences stand in brackets, no-break spaces are shown as `~`, narrow ones as `^`. */
export function letterText(letter: Letter): string {
  return `${letter.parts.map(partText).join('\n\n')}\n`.replaceAll('\u00a0', '~').replaceAll('\u202f', '^')
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'sender':
    case 'recipient':
    case 'signature':
      return indent(part.lines, part.column)
    case 'enclosures':
      return part.lines.join('\n')
    case 'date':
      return indent([part.text], part.column)
    case 'subject':
      return `${part.label}${part.sentence.text}`
    case 'salutation':
    case 'closing':
      return part.sentence.text
    case 'paragraph':
      return part.sentences.map(({ origin, text }) => (origin === 'app' ? `[${text}]` : text)).join(' ')
  }
}

function indent(lines: readonly string[], column: 'start' | 'middle'): string {
  return lines.map((line) => (column === 'middle' ? `${' '.repeat(32)}${line}` : line)).join('\n')
}
