import type { Convention } from '../language/convention'
import type { PageGeometry } from '../parts/letter'

const sizes = { letter: { width: 215.9, height: 279.4 }, a4: { width: 210, height: 297 } } as const

/** The paper of a convention with its margins, in millimetres (ANSI Letter, ISO 216 A4). */
export function pageGeometry({ paper, margins }: Convention): PageGeometry {
  return { paper, ...sizes[paper], margins }
}
