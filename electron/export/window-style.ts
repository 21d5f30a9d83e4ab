import type { PageGeometry } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'

/** The style of a letter whose recipient stands in the window of an envelope, and of the marks of its folds; empty for others. */
export function windowStyle({ width, margins, window, folds = [] }: PageGeometry): string {
  const { top, left, right } = margins
  const line = `line-height:${pageStyle.window.line}pt`
  const shown = window
    ? `
.in-window{position:absolute;left:${window.left - left}mm;top:${window.top - top}mm;width:${window.width}mm;margin:0;${line}}
.before-window{min-height:${window.below - top}mm;margin-left:${window.sender.left - left}mm;
margin-right:${width - right - window.sender.left - window.sender.width}mm;${line}}
.under-window{margin-top:${pageStyle.window.gap}pt}
body>.in-window:first-child+.under-window{margin-top:calc(${window.below - top}mm + ${pageStyle.window.gap}pt)}`
    : ''
  const { fromEdge, length, weight } = pageStyle.fold
  const marks =
    folds.length > 0
      ? `
.fold{position:absolute;left:calc(${fromEdge}pt - ${left}mm);width:${length}pt;border-top:${weight}pt solid #000}`
      : ''
  const places = folds.map((fold, index) => `\n.fold-${index + 1}{top:${fold - top}mm}`)
  return shown || marks ? `\nbody{position:relative}${shown}${marks}${places.join('')}` : ''
}
