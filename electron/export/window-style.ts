import type { PageGeometry } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'

/**
 * The style of a letter whose recipient stands in the window of an envelope, and of the marks of its folds; empty for others. `own` is the
 * class of the letter, where several stand one after another.
 */
export function windowStyle({ width, margins, window, folds = [] }: PageGeometry, own = ''): string {
  if (!window && folds.length === 0) return ''
  const { top, left, right } = margins
  const { fromEdge, length, weight } = pageStyle.fold
  const root = own === '' ? 'body' : `.${own}`
  const inside = own === '' ? '' : `:where(.${own})>`
  return `
${root}{position:relative;padding-left:${left}mm}
.fold{position:absolute;left:${fromEdge}pt;width:${length}pt;border-top:${weight}pt solid #000}
${folds.map((fold, index) => `${inside}.fold-${index + 1}{top:${fold - top}mm}`).join('\n')}
${window ? shown(window, { top, left, right: width - right }, { root, inside }) : ''}`
}

type Sides = Readonly<{ top: number; left: number; right: number }>

function shown(
  { left, top, width, below, sender }: NonNullable<PageGeometry['window']>,
  sides: Sides,
  { root, inside }: Readonly<{ root: string; inside: string }>,
): string {
  const { line, gap } = pageStyle.window
  const under = `calc(${below - sides.top}mm + ${gap}pt)`
  return `${inside}.in-window{position:absolute;left:${left}mm;top:${top - sides.top}mm;width:${width}mm;margin:0;line-height:${line}pt}
${inside}.before-window{min-height:${below - sides.top}mm;margin-left:${sender.left - sides.left}mm;
margin-right:${sides.right - sender.left - sender.width}mm;line-height:${line}pt}
${inside}.in-window>.line,${inside}.before-window>.line{min-height:${line}pt}
${inside}.under-window{margin-top:${gap}pt}
${root}>.in-window:first-child+.under-window{margin-top:0;padding-top:${under}}`
}
