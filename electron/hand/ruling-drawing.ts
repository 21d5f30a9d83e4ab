import { ruledLines, type HandPage, type RuledLine } from '#letter/hand/hand-page'

/** Soft, so that they are seen under the writing and never read for it; each shows in grey too. Widths in millimetres. */
const pens: Readonly<Record<RuledLine['look'], string>> = {
  base: 'stroke="#6f86b5" stroke-width="0.25"',
  fine: 'stroke="#a9bcdb" stroke-width="0.12"',
  dotted: 'stroke="#8fa5cd" stroke-width="0.2" stroke-dasharray="1.2 1.2"',
  square: 'stroke="#a9bcdb" stroke-width="0.15"',
  margin: 'stroke="#d9718a" stroke-width="0.25"',
}

/** The ruling of a page, drawn on all of it but what is over its first row. It says nothing to who reads by ear. */
export function rulingDrawing(page: HandPage): string {
  const { width, top, rows, ruling, under } = page
  const height = rows * ruling.pitch + under
  const rounded = (length: number) => Number(length.toFixed(3))
  const line = ({ from: [x1, y1], to: [x2, y2], look }: RuledLine) =>
    `<path d="M${rounded(x1)} ${rounded(y1 - top)}L${rounded(x2)} ${rounded(y2 - top)}" ${pens[look]}/>`
  return [
    `<svg class="ruling" aria-hidden="true" width="${width}mm" height="${rounded(height)}mm" viewBox="0 0 ${width} ${rounded(height)}">`,
    ...ruledLines(page).map(line),
    '</svg>',
  ].join('')
}
