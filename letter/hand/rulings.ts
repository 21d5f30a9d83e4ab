import type { HandSize } from './hand-choice'

const inch = 25.4

/** The lines that a place’s school paper has, in millimetres. docs/conventions.md says where each measure comes from. */
export type Ruling = Readonly<{
  /** How high a small letter is. */
  body: number
  /** From one base line to the next. */
  pitch: number
  /** The lines over each base line, by how far they are from it. */
  over: readonly Readonly<{ at: number; look: 'fine' | 'dotted' }>[]
  /** The side of the squares, where there are any. */
  squares?: number
  /** What is left free on the side where one begins, and whether a line shows it. */
  margin: Readonly<{ room: number; line: boolean }>
}>

/** Four lines for each big square. On A4, 21 whole squares leave 42 mm for the margin. */
function seyes(body: number): Ruling {
  const over = [1, 2, 3].map((step) => ({ at: step * body, look: 'fine' as const }))
  return { body, pitch: 4 * body, over, squares: 4 * body, margin: { room: 42, line: true } }
}

/** From the base line to the head line, a dotted line in the middle, and as much again for what hangs under. */
function headline(height: number): Ruling {
  const body = height / 2
  const over = [
    { at: body, look: 'dotted' },
    { at: height, look: 'fine' },
  ] as const
  return { body, pitch: 3 * body, over, margin: { room: inch, line: false } }
}

/** Plain lines whose small letters take a third; a dotted line where they end. */
function wide(pitch: number): Ruling {
  const body = pitch / 3
  return { body, pitch, over: [{ at: body, look: 'dotted' }], margin: { room: 1.25 * inch, line: true } }
}

/** A base line, and one over it for small letters. */
function twoLines(body: number, pitch: number): Ruling {
  return { body, pitch, over: [{ at: body, look: 'fine' }], margin: { room: inch, line: false } }
}

/** The ruling of a place, by its name in a convention and by size. */
export const rulings = {
  seyes: { first: seyes(3), middle: seyes(2.5), older: seyes(2) },
  headline: { first: headline(inch / 2), middle: headline((3 / 8) * inch), older: wide((11 / 32) * inch) },
  'two-lines': {
    first: twoLines(5, 15),
    middle: twoLines(4, 15),
    older: { body: 10 / 3, pitch: 10, over: [], margin: { room: inch, line: false } },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<HandSize, Ruling>>>>
