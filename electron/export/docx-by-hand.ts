import { LineRuleType, Paragraph } from 'docx'
import type { Letter } from '#letter/parts/letter'
import { millimetresPerInch, pointsPerInch } from '#letter/parts/lengths'
import { blockText } from '#letter/parts/plain-text'
import { filledSize } from '#letter/parts/printed-size'
import { pageName } from './by-hand-html'
import { lineRuns, pictureRun } from './docx-runs'
import { points } from './docx-styles'
import type { WrittenPage } from './goes-with'

/** In points, the smallest that Word sets. */
const wordsSize = 1
/** No more of the page than this is taken from the picture. */
const mostOfPage = 1 / 2

/**
 * The pages that were written by hand, each on its own sheet of a Word document. Where the typed letter does not come after them, its text stands
 * under the first, white and a point high, as text of the document. `drawing` numbers the pictures, down from there.
 */
export function byHandParagraphs(
  letter: Letter,
  pages: readonly WrittenPage[],
  drawing: number,
  other: string,
): readonly Paragraph[] {
  const words = letter.handwritten?.typed === false ? wordsUnder(letter, other) : []
  return pages.flatMap(({ file, data, pixels }, index) => {
    const under = index === 0 ? words : []
    const name = pageName(letter, index)
    const size = filledSize(pixels, withRoomFor(under, letter))
    const image = pictureRun(file, data, size, { id: String(drawing - index), name, description: name })
    const picture = new Paragraph({ pageBreakBefore: index > 0, alignment: 'center', children: [image] })
    return [picture, ...under.map(({ paragraph }) => paragraph)]
  })
}

type Words = Readonly<{ paragraph: Paragraph; lines: number }>

function wordsUnder(letter: Letter, other: string): readonly Words[] {
  const { page, direction } = letter
  const width = ((page.width - page.margins.left - page.margins.right) / millimetresPerInch) * pointsPerInch
  return letter.parts.map((part) => {
    const lines = blockText(part).split('\n')
    const children = lines.flatMap((line, index) =>
      lineRuns(line, direction, index > 0, other, { size: 2 * wordsSize, color: 'FFFFFF' }),
    )
    const spacing = { before: 0, after: 0, line: points(wordsSize), lineRule: LineRuleType.EXACT }
    const directed = direction === 'rtl' ? { bidirectional: true } : {}
    return {
      paragraph: new Paragraph({ ...directed, spacing, run: { size: 2 * wordsSize }, children }),
      // As wide as the widest signs.
      lines: lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil((length * wordsSize) / width)), 0),
    }
  })
}

function withRoomFor(words: readonly Words[], { page }: Letter): Letter['page'] {
  const { margins, height } = page
  const room = (words.reduce((sum, { lines }) => sum + lines * wordsSize, 0) / pointsPerInch) * millimetresPerInch
  const most = (height - margins.top - margins.bottom) * mostOfPage
  return { ...page, margins: { ...margins, bottom: margins.bottom + Math.min(room, most) } }
}
