import type { CSSProperties } from 'react'
import type { PageGeometry, WindowPlace } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'

/** Millimetres as points. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** The paper and type of the letter as the variables that `sheet.css` reads, in points. */
export function pageGeometryStyle({ width, height, margins, window }: PageGeometry): CSSProperties {
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
    '--fold-edge': pageStyle.fold.fromEdge,
    '--fold-length': pageStyle.fold.length,
    '--subject-weight': pageStyle.subjectWeight,
    fontVariantLigatures: pageStyle.ligatures,
    ...(window ? windowStyle(window, margins.top) : {}),
  }
}

function windowStyle({ left, top, width, below, sender }: WindowPlace, first: number): CSSProperties {
  return {
    '--window-left': points(left),
    '--window-top': points(top),
    '--window-width': points(width),
    '--window-below': points(below - first),
    '--window-line': pageStyle.window.line,
    '--window-gap': pageStyle.window.gap,
    '--sender-left': points(sender.left),
    '--sender-width': points(sender.width),
  }
}
