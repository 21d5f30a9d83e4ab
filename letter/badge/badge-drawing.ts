import type { Badge } from '../draft/badge'
import { badgeArt, badgeSize, type BadgeArt } from './badge-art'
import { cleanLine } from '../text/clean-text'
import { fitLines, measure, type Measured } from './fit-lines'
import type { Language } from '../language/language'
import type { Letter } from '../parts/letter'
import { fontStack } from '../parts/page-style'
import { shape, type SvgNode } from './svg'
import { typesetter } from '../language/typography'

/** A badge ready to be drawn: the drawing, the same in words, and whether a text was too long to be shown whole. */
export type BadgeDrawing = Readonly<{ drawing: SvgNode; title: string; description: string; isCut: boolean }>

type TextToFit = Readonly<{
  text: string
  size: number
  smallest: number
  /** How many lines it takes at its full size, and at most. */
  lines: number
  most: number
  before: number
  ink: 'ink' | 'strong' | 'soft'
  isBold?: boolean
  spaced?: boolean
}>

/** The badge of a letter, in the letter's language. RangeError when the language does not have the letter's convention. */
export function badgeDrawing(badge: Badge, letter: Letter, language: Language): BadgeDrawing {
  const convention = language.conventions[letter.convention]
  if (!convention) throw new RangeError(`${language.tag} has no convention ${letter.convention}`)
  const typeset = typesetter(convention)
  const set = (text: string) => typeset(cleanLine(text))
  const { title, to, thanks } = language.badge
  const name = cleanLine(badge.name)
  const from = cleanLine(badge.from) || letter.author
  const [gesture, moment] = [set(badge.gesture), set(badge.moment)]
  const day = letter.parts.find((part) => part.kind === 'date')?.text ?? ''
  const art = badgeArt[badge.design]
  const { texts, isCut } = layOut(
    [
      { text: title, size: 19, smallest: 13, lines: 1, most: 2, before: 0, ink: 'strong', isBold: true, spaced: true },
      { text: name && to, size: 17, smallest: 13, lines: 1, most: 1, before: 18, ink: 'soft' },
      { text: name, size: 56, smallest: 30, lines: 1, most: 3, before: 2, ink: 'ink', isBold: true },
      { text: gesture, size: 28, smallest: 21, lines: 2, most: 4, before: 12, ink: 'strong', isBold: true },
      { text: moment, size: 18, smallest: 15, lines: 3, most: 7, before: 12, ink: 'ink' },
      { text: from && thanks, size: 17, smallest: 13, lines: 1, most: 1, before: 20, ink: 'soft' },
      { text: from, size: 22, smallest: 16, lines: 1, most: 3, before: 0, ink: 'ink', isBold: true },
      { text: day, size: 15, smallest: 12, lines: 1, most: 2, before: 8, ink: 'soft' },
    ],
    art,
  )
  const description = [name, gesture, moment, from, day].filter((part) => part !== '').join(' · ')
  const { width, height } = badgeSize
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, lang: letter.language }
  return { drawing: shape('svg', attributes, ...art.shapes, ...texts), title, description, isCut }
}

/** The largest of a few sizes at which every text is whole; at the smallest, what does not fit is left out. */
function layOut(pieces: readonly TextToFit[], art: BadgeArt) {
  const told = pieces.flatMap((piece) =>
    piece.text === '' ? [] : [{ ...piece, measured: measure(piece.text, piece.isBold ?? false) }],
  )
  const tries = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55].map((scale) => stack(told, art, scale))
  const best = tries.find(({ height, isCut }) => height <= art.text.height && !isCut)
  const { blocks, height, isCut } = best ?? tries.at(-1) ?? stack(told, art, 1)
  let y = art.text.y + (art.text.height - height) / 2
  const texts = blocks.flatMap(({ piece, size, before, lines }) => {
    y += before
    return lines.map((line) => {
      y += size * leading
      return textLine(line, piece, size, art, y - size * (leading - 0.95))
    })
  })
  return { texts, isCut }
}

type MeasuredText = TextToFit & Readonly<{ measured: Measured }>

const leading = 1.25

function stack(pieces: readonly MeasuredText[], { text: { width } }: BadgeArt, scale: number) {
  const blocks = pieces.map((piece, index) => {
    const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((step) => Math.max(piece.size * step, piece.smallest) * scale)
    const fitted = steps.map((size) => ({ size, ...fit(piece, width / size) }))
    const chosen = fitted.find(({ lines, isCut }) => lines.length <= piece.lines && !isCut) ?? fitted.at(-1)
    const before = index === 0 ? 0 : piece.before * scale
    return {
      piece,
      before,
      size: chosen?.size ?? piece.size,
      lines: chosen?.lines ?? [],
      isCut: chosen?.isCut ?? false,
    }
  })
  const height = blocks.reduce((sum, { before, size, lines }) => sum + before + lines.length * size * leading, 0)
  return { blocks, height, isCut: blocks.some((block) => block.isCut) }
}

const fit = ({ measured, most, spaced = false }: MeasuredText, ems: number) =>
  fitLines(measured, spaced ? ems / 1.1 : ems, most)

function textLine(line: string, { ink, isBold, spaced }: TextToFit, size: number, { text, inks }: BadgeArt, y: number) {
  return shape(
    'text',
    {
      x: text.x,
      y: rounded(y),
      'font-family': fontStack,
      'font-size': rounded(size),
      'font-weight': isBold ? 700 : 400,
      'text-anchor': 'middle',
      fill: inks[ink],
      ...(spaced ? { 'letter-spacing': rounded(size * 0.06) } : {}),
      ...(isRightToLeft(line) ? { direction: 'rtl' } : {}),
    },
    line,
  )
}

/** The direction that the first letter of a line gives it. */
function isRightToLeft(line: string): boolean {
  const [first = ''] = /\p{L}/u.exec(line) ?? []
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(first)
}

const rounded = (value: number) => Math.round(value * 10) / 10
