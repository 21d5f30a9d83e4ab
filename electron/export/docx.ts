import { Document, Footer, ImageRun, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IPageMarginAttributes, ISectionOptions } from 'docx'
import { badgeSize } from '#letter/badge/badge-art'
import { atWindow, type Letter, type Part } from '#letter/parts/letter'
import { millimetresPerInch, pixelsOf, pixelsOfPoints, pointsPerInch } from '#letter/parts/lengths'
import { pageStyle } from '#letter/parts/page-style'
import { blockText, joinSentences } from '#letter/parts/plain-text'
import { printedSize } from '#letter/parts/printed-size'
import { signatureSize } from '#letter/parts/signature-picture'
import { mostEnclosed } from '#letter/text/limits'
import type { BadgePage } from './badge-page'
import { toldOf, type Told } from './document-title'
import { byHandParagraphs } from './docx-by-hand'
import { docxLists, type DocxItem } from './docx-lists'
import { coreProperties, withoutTimes } from './docx-package'
import { lineRuns, pictureRun } from './docx-runs'
import { docxFonts, fontTable } from './docx-fonts'
import { captionStyle, docxStyles, millimetres, points, styleId } from './docx-styles'
import { atWindowOptions, foldMarks, noMarks, roomUnderWindow } from './docx-window'
import { alone, writtenPages } from './goes-with'
import type { GoesWith, PicturePage, SignatureImage } from './goes-with'

/**
 * The letter as a Word document, in named styles, with its language and its title; then, each on a page of its own, what
 * goes with it. The same letter `made` at the same moment is the same document to the byte.
 */
export async function writeDocx(
  letter: Letter,
  goesWith: GoesWith = alone,
  made: Date = new Date(),
): Promise<Uint8Array> {
  return packed([await sectionsOf(letter, goesWith, null)], letter, toldOf(letter), made)
}

/** Several letters as one such document: each begins on a page of its own, and counts its pages by itself. `step` is told of each. */
export async function writeDocxOfAll(
  title: string,
  letters: readonly Readonly<{ letter: Letter; goesWith: GoesWith }>[],
  made: Date = new Date(),
  step: (done: number) => void = () => undefined,
): Promise<Uint8Array> {
  const [first] = letters
  if (!first) throw new RangeError('No letter to be written')
  const all: Sections[] = []
  for (const [place, { letter, goesWith }] of letters.entries()) {
    const other = letter.language === first.letter.language ? '' : letter.language
    all.push(await sectionsOf({ ...letter, other }, goesWith, place))
    step(place + 1)
  }
  return packed(all, first.letter, { title, author: '', language: first.letter.language }, made)
}

type Sections = Readonly<{ sections: readonly ISectionOptions[]; lists: ReturnType<typeof docxLists>['config'] }>

async function packed(all: readonly Sections[], first: Letter, told: Told, made: Date): Promise<Uint8Array> {
  const config = all.flatMap(({ lists }) => lists)
  const file = new Document({
    fonts: [docxFonts()],
    styles: docxStyles(first),
    ...(config.length > 0 ? { numbering: { config } } : {}),
    sections: all.flatMap(({ sections }) => sections),
  })
  return withoutTimes(await Packer.pack(file, 'uint8array', undefined, [coreProperties(told, made), fontTable(file)]))
}

/** A letter, and its language where that is not the one of the document that holds it. */
type LetterInFile = Letter & Readonly<{ other?: string }>

/** What a document holds of one letter, which is alone in it, or at its `place` among others. */
async function sectionsOf(letter: LetterInFile, goesWith: GoesWith, place: number | null): Promise<Sections> {
  const { badge, pictures, signature } = goesWith
  const pagesByHand = writtenPages(letter, goesWith)
  const byHand = pagesByHand.length > 0
  const isPrinted = !byHand || letter.handwritten?.typed === true
  const { width, height } = letter.page
  const lists = docxLists(letter.parts, place === null ? 'list' : `list-${place + 1}`)
  const marks = foldMarks(letter) ?? (place === null ? null : noMarks())
  const page = { size: { width: millimetres(width), height: millimetres(height) }, margin: margins(letter) }
  const counted = place === null ? page : { ...page, pageNumbers: { start: 1 } }
  const drawing = (place ?? 0) * drawingsOfOne + 1
  const pages = pictures.flatMap((picture, index) =>
    pictureParagraphs(letter, picture, drawing + index + 1, index > 0 || (badge === null && isPrinted)),
  )
  const inked = (part: Part) =>
    part.kind === 'signature' && part.picture && signature
      ? { ...signature, drawing: drawing + drawingsOfOne - 2 }
      : null
  const children = [
    ...(isPrinted
      ? letter.parts.flatMap((part, index) => block(letter, part, index, lists.of.get(part), inked(part)))
      : []),
    ...(badge ? [] : pages),
  ]
  const sections: readonly (ISectionOptions | null)[] = [
    byHand
      ? {
          properties: { titlePage: true, page: counted },
          ...(marks ? { headers: marks } : {}),
          footers: { first: noNumber() },
          children: byHandParagraphs(letter, pagesByHand, drawing + drawingsOfOne - 3, letter.other ?? ''),
        }
      : null,
    children.length > 0
      ? {
          properties: { titlePage: !byHand, page: byHand ? page : counted },
          ...(marks && !byHand ? { headers: marks } : {}),
          footers: { default: pageNumber(letter), first: noNumber() },
          children,
        }
      : null,
    // A badge is kept, and shown: its page bears no number.
    badge && {
      properties: { page },
      footers: { default: noNumber() },
      children: [await badgeParagraph(letter, badge, drawing)],
    },
    badge && pages.length > 0
      ? { properties: { page }, footers: { default: pageNumber(letter) }, children: pages }
      : null,
  ]
  return { sections: sections.filter((section) => section !== null), lists: lists.config }
}

/** The picture that signs a letter, with its number among the drawings of the document. */
type Ink = SignatureImage & Readonly<{ drawing: number }>

/** More than a letter can have: each drawing of a document has a number of its own. */
const drawingsOfOne = mostEnclosed + 10

function block(
  letter: LetterInFile,
  part: Part,
  index: number,
  list: DocxItem | undefined,
  ink: Ink | null,
): readonly Paragraph[] {
  const next = letter.parts[index + 1]?.kind
  const { window } = letter.page
  const at = window ? atWindow(letter, index) : null
  const inMiddle = 'column' in part && part.column === 'middle'
  const text = list === undefined || part.kind !== 'paragraph' ? blockText(part) : joinSentences(part)
  const options = {
    style: styleId(part.kind),
    ...(list === undefined ? {} : { numbering: list }),
    ...(index === 0 || ink || 'close' in part ? { spacing: { before: 0 } } : {}),
    ...(window && at === 'under-window' ? { spacing: { before: roomUnderWindow(letter, window) } } : {}),
    ...(inMiddle ? { indent: { left: middle(letter) } } : {}),
    ...(next === 'closing' || next === 'signature' || next === 'enclosures' ? { keepNext: true } : {}),
  }
  if (window && (at === 'in-window' || at === 'before-window')) {
    const own = { ...options, ...atWindowOptions(letter, window, at) }
    return text.split('\n').map((line) => paragraph(letter, line, own))
  }
  const over = ink ? [inkParagraph(letter, ink, options)] : []
  if (!('lines' in part) || !mayWrap(letter, text, inMiddle)) return [...over, paragraph(letter, text, options)]
  // Word sets the rest of a line further in only where the line is a paragraph of its own.
  const hanging = points(pageStyle.wrapIndent)
  const indent = { left: (inMiddle ? middle(letter) : 0) + hanging, hanging }
  const lines = text.split('\n').map((line, number, all) =>
    paragraph(letter, line, {
      ...options,
      indent,
      ...(number > 0 ? { spacing: { before: 0 } } : {}),
      ...(number < all.length - 1 ? { keepNext: true } : {}),
    }),
  )
  return [...over, ...lines]
}

/** The picture of a signature in a line as high as the room for ink, which it takes the place of: the letter does not move. */
function inkParagraph(letter: Letter, { data, pixels, drawing }: Ink, options: IParagraphOptions): Paragraph {
  const { width, height } = signatureSize(pixels)
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(pixelsOfPoints(width)), height: Math.round(pixelsOfPoints(height)) },
    altText: { id: String(drawing), name: letter.author, description: letter.author },
  })
  const spacing = { before: 0, line: points(pageStyle.spaceBefore.signature), lineRule: LineRuleType.AT_LEAST }
  return new Paragraph({ ...options, ...directed(letter), spacing, keepNext: true, children: [image] })
}

/** Whether a line may be too long for its place, in a letter of wide signs. */
function mayWrap({ page: { width, margins: sides } }: Letter, text: string, inMiddle: boolean): boolean {
  const room = (((width - sides.left - sides.right) / millimetresPerInch) * pointsPerInch) / (inMiddle ? 2 : 1)
  return text.split('\n').some((line) => line.length * widestUsual > room)
}

/** In points: the width of a capital in the size of a letter. */
const widestUsual = 7.5

function paragraph(letter: LetterInFile, text: string, options: IParagraphOptions): Paragraph {
  const { direction, other = '' } = letter
  const children = text.split('\n').flatMap((line, index) => lineRuns(line, direction, index > 0, other))
  return new Paragraph({ ...options, ...directed(letter), children })
}

async function badgeParagraph(
  { page }: Letter,
  { picture, title, description }: BadgePage,
  drawing: number,
): Promise<Paragraph> {
  const width = Math.round(pixelsOf(page.width - page.margins.left - page.margins.right))
  const image = new ImageRun({
    type: 'png',
    data: await picture('print'),
    transformation: { width, height: Math.round((width * badgeSize.height) / badgeSize.width) },
    altText: { id: String(drawing), name: title, title, description },
  })
  return new Paragraph({ alignment: 'center', children: [image] })
}

// The badge is the first drawing of a letter; the pictures come after it.
function pictureParagraphs(
  letter: LetterInFile,
  { name, file, data, pixels }: PicturePage,
  drawing: number,
  pageBreakBefore: boolean,
): Paragraph[] {
  const image = pictureRun(file, data, printedSize(pixels, letter.page), {
    id: String(drawing),
    name,
    description: name,
  })
  return [
    new Paragraph({ pageBreakBefore, keepNext: true, alignment: 'center', children: [image] }),
    paragraph(letter, name, { style: captionStyle.id, alignment: 'center' }),
  ]
}

function noNumber(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'Footer' })] })
}

function pageNumber(letter: Letter): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: 'right', ...directed(letter), children: [number] })],
  })
}

function directed({ direction }: Letter): Pick<IParagraphOptions, 'bidirectional'> {
  return direction === 'rtl' ? { bidirectional: true } : {}
}

function margins(letter: Letter): IPageMarginAttributes {
  const { top, right, bottom, left } = letter.page.margins
  return {
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
    footer: points(pageStyle.pageNumber.fromEdge),
  }
}

function middle(letter: Letter): number {
  const { width, margins: sides } = letter.page
  return millimetres((width - sides.left - sides.right) / 2)
}
