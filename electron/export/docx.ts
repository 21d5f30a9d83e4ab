import { Document, Footer, ImageRun, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IPageMarginAttributes } from 'docx'
import { badgeSize } from '#letter/badge/badge-art'
import { atWindow, type Letter, type Part } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { blockText, joinSentences } from '#letter/parts/plain-text'
import { printedSize } from '#letter/parts/printed-size'
import { signatureSize } from '#letter/parts/signature-picture'
import type { BadgePage } from './badge-page'
import { docxLists } from './docx-lists'
import { coreProperties, withoutTimes } from './docx-package'
import { lineRuns } from './docx-runs'
import { docxFonts, fontTable } from './docx-fonts'
import { captionStyle, docxStyles, millimetres, points, styleId } from './docx-styles'
import { atWindowOptions, foldMarks, roomUnderWindow } from './docx-window'
import { alone, pictureType, type GoesWith, type PicturePage, type SignatureImage } from './goes-with'

/**
 * The letter as a Word document, in named styles, with its language and its title; then, each on a page of its own, what
 * goes with it. The same letter `made` at the same moment is the same document to the byte.
 */
export async function writeDocx(
  letter: Letter,
  { badge, pictures, signature }: GoesWith = alone,
  made: Date = new Date(),
): Promise<Uint8Array> {
  const { width, height } = letter.page
  const lists = docxLists(letter.parts)
  const marks = foldMarks(letter)
  const page = { size: { width: millimetres(width), height: millimetres(height) }, margin: margins(letter) }
  const pages = pictures.flatMap((picture, index) =>
    pictureParagraphs(letter, picture, index, index > 0 || badge === null),
  )
  const file = new Document({
    fonts: [docxFonts()],
    styles: docxStyles(letter),
    ...(lists.config.length > 0 ? { numbering: { config: lists.config } } : {}),
    sections: [
      {
        properties: { titlePage: true, page },
        ...(marks ? { headers: marks } : {}),
        footers: { default: pageNumber(letter), first: noNumber() },
        children: [
          ...letter.parts.flatMap((part, index) => block(letter, part, index, lists.of.get(part), signature)),
          ...(badge ? [] : pages),
        ],
      },
      // A badge is kept, and shown: its page bears no number.
      ...(badge
        ? [{ properties: { page }, footers: { default: noNumber() }, children: [await badgeParagraph(letter, badge)] }]
        : []),
      ...(badge && pages.length > 0
        ? [{ properties: { page }, footers: { default: pageNumber(letter) }, children: pages }]
        : []),
    ],
  })
  return withoutTimes(await Packer.pack(file, 'uint8array', undefined, [coreProperties(letter, made), fontTable(file)]))
}

function block(
  letter: Letter,
  part: Part,
  index: number,
  list: string | undefined,
  signature: GoesWith['signature'],
): readonly Paragraph[] {
  const ink = part.kind === 'signature' && part.picture && signature ? signature : null
  const next = letter.parts[index + 1]?.kind
  const { window } = letter.page
  const at = window ? atWindow(letter, index) : null
  const inMiddle = 'column' in part && part.column === 'middle'
  const text = list === undefined || part.kind !== 'paragraph' ? blockText(part) : joinSentences(part)
  const options = {
    style: styleId(part.kind),
    ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
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
function inkParagraph(letter: Letter, { data, pixels }: SignatureImage, options: IParagraphOptions): Paragraph {
  const { width, height } = signatureSize(pixels)
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round((width / 72) * 96), height: Math.round((height / 72) * 96) },
    altText: { id: signatureId, name: letter.author, description: letter.author },
  })
  const spacing = { before: 0, line: points(pageStyle.spaceBefore.signature), lineRule: LineRuleType.AT_LEAST }
  return new Paragraph({ ...options, ...directed(letter), spacing, keepNext: true, children: [image] })
}

/** After the drawings of the badge and of every picture that a letter can take. */
const signatureId = '99'

/** Whether a line may be too long for its place, in a letter of wide signs. */
function mayWrap({ page: { width, margins: sides } }: Letter, text: string, inMiddle: boolean): boolean {
  const room = (((width - sides.left - sides.right) / 25.4) * 72) / (inMiddle ? 2 : 1)
  return text.split('\n').some((line) => line.length * widestUsual > room)
}

/** In points: the width of a capital in the size of a letter. */
const widestUsual = 7.5

function paragraph(letter: Letter, text: string, options: IParagraphOptions): Paragraph {
  const children = text.split('\n').flatMap((line, index) => lineRuns(line, letter.direction, index > 0))
  return new Paragraph({ ...options, ...directed(letter), children })
}

async function badgeParagraph({ page }: Letter, { picture, title, description }: BadgePage): Promise<Paragraph> {
  const width = Math.round(((page.width - page.margins.left - page.margins.right) / 25.4) * 96)
  const image = new ImageRun({
    type: 'png',
    data: await picture('print'),
    transformation: { width, height: Math.round((width * badgeSize.height) / badgeSize.width) },
    altText: { id: '1', name: title, title, description },
  })
  return new Paragraph({ alignment: 'center', children: [image] })
}

// The badge is the first drawing of a document; the pictures come after it.
function pictureParagraphs(
  letter: Letter,
  { name, file, data, pixels }: PicturePage,
  index: number,
  pageBreakBefore: boolean,
): Paragraph[] {
  const { width, height } = printedSize(pixels, letter.page)
  const image = new ImageRun({
    type: pictureType(file) === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round((width / 25.4) * 96), height: Math.round((height / 25.4) * 96) },
    altText: { id: String(index + 2), name, description: name },
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
