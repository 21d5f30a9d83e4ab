import type { PageGeometry } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'

/** The style of a letter whose recipient stands in the window of an envelope, and of the marks of its folds; empty for others. */
export function windowStyle({ width, margins, window, folds = [] }: PageGeometry): string {
  if (!window && folds.length === 0) return ''
  const { top, left, right } = margins
  const { fromEdge, length, weight } = pageStyle.fold
  return `
body{position:relative;padding-left:${left}mm}
.fold{position:absolute;left:${fromEdge}pt;width:${length}pt;border-top:${weight}pt solid #000}
${folds.map((fold, index) => `.fold-${index + 1}{top:${fold - top}mm}`).join('\n')}
${window ? shown(window, { top, left, right: width - right }) : ''}`
}

type Sides = Readonly<{ top: number; left: number; right: number }>

function shown({ left, top, width, below, sender }: NonNullable<PageGeometry['window']>, sides: Sides): string {
  const { line, gap } = pageStyle.window
  const under = `calc(${below - sides.top}mm + ${gap}pt)`
  return `.in-window{position:absolute;left:${left}mm;top:${top - sides.top}mm;width:${width}mm;margin:0;line-height:${line}pt}
.before-window{min-height:${below - sides.top}mm;margin-left:${sender.left - sides.left}mm;
margin-right:${sides.right - sender.left - sender.width}mm;line-height:${line}pt}
.in-window>.line,.before-window>.line{min-height:${line}pt}
.under-window{margin-top:${gap}pt}
body>.in-window:first-child+.under-window{margin-top:0;padding-top:${under}}`
}
