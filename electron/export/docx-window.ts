import { BorderStyle, FrameAnchorType, FrameWrap, Header, HeightRule, LineRuleType, Paragraph } from 'docx'
import type { IParagraphOptions } from 'docx'
import type { Letter, WindowPlace } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { millimetres, points } from './docx-styles'

const onPage = { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }
const eighths = 8

/** How Word sets each line of an address in the window of an envelope, in a frame at its place, or before it. */
export function atWindowOptions(
  { page }: Letter,
  { left, top, width, sender }: WindowPlace,
  at: 'in-window' | 'before-window',
): IParagraphOptions {
  const hanging = points(pageStyle.wrapIndent)
  const spacing = { before: 0, line: points(pageStyle.window.line), lineRule: LineRuleType.EXACT }
  if (at === 'in-window')
    return {
      spacing,
      indent: { left: hanging, hanging },
      frame: {
        type: 'absolute',
        position: { x: millimetres(left), y: millimetres(top) },
        width: millimetres(width),
        height: 0,
        rule: HeightRule.AUTO,
        anchor: onPage,
        wrap: FrameWrap.AROUND,
      },
    }
  const from = millimetres(sender.left - page.margins.left)
  const right = millimetres(page.width - page.margins.right - sender.left - sender.width)
  return { spacing, indent: { left: from + hanging, hanging, right } }
}

/** The room over the first block under the window: nothing of the letter is seen in it. */
export function roomUnderWindow({ page, parts }: Letter, { below }: WindowPlace): number {
  const first = parts[0]
  const lines = first?.kind === 'sender' ? first.lines.length : 0
  const room = millimetres(below - page.margins.top) - points(lines * pageStyle.window.line)
  return Math.max(0, room) + points(pageStyle.window.gap)
}

/** The head of the first page, with a short line at its edge where each fold is; none where no fold is shown. */
export function foldMarks({ page: { folds = [] } }: Letter): Readonly<{ first: Header }> | null {
  const { fromEdge, length, weight } = pageStyle.fold
  const mark = (fold: number) =>
    new Paragraph({
      frame: {
        type: 'absolute',
        position: { x: points(fromEdge), y: millimetres(fold) },
        width: points(length),
        height: points(1),
        rule: HeightRule.EXACT,
        anchor: onPage,
        wrap: FrameWrap.NONE,
      },
      border: { top: { style: BorderStyle.SINGLE, size: weight * eighths, color: '000000', space: 0 } },
      spacing: { line: points(1), lineRule: LineRuleType.EXACT },
    })
  return folds.length > 0 ? { first: new Header({ children: [...folds.map(mark), new Paragraph({})] }) } : null
}

/** The head of a first page without marks, for a letter behind others: a section that has none takes that of the one before it (ECMA-376-1, 17.10.5). */
export function noMarks(): Readonly<{ first: Header }> {
  return { first: new Header({ children: [new Paragraph({})] }) }
}
