import type { CSSProperties } from 'react'
import type { PageGeometry } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'

/** Millimetres as points. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** The paper and type of the letter as the variables that `sheet.css` reads, in points. */
export function pageGeometryStyle({ width, height, margins }: PageGeometry): CSSProperties {
  return {
    '--page-width': points(width),
    '--page-height': points(height),
    '--margin-top': points(margins.top),
    '--margin-bottom': points(margins.bottom),
    '--margin-start': points(margins.left),
    '--margin-end': points(margins.right),
    '--letter-size': pageStyle.size,
    '--letter-line': pageStyle.line,
    '--item-indent': pageStyle.itemIndent,
    '--wrap-indent': pageStyle.wrapIndent,
    '--subject-weight': pageStyle.subjectWeight,
    fontVariantLigatures: pageStyle.ligatures,
  }
}
