import { Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IPageMarginAttributes } from 'docx'
import { badgeSize } from '#letter/badge/badge-art'
import type { Letter, Part } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { blockText, joinSentences } from '#letter/parts/plain-text'
import { printedSize } from '#letter/parts/printed-size'
import type { BadgePage } from './badge-page'
import { docxLists } from './docx-lists'
import { coreProperties, withoutTimes } from './docx-package'
import { captionStyle, docxStyles, millimetres, points, styleId } from './docx-styles'
import { alone, pictureType, type GoesWith, type PicturePage } from './goes-with'

/**
 * The letter as a Word document, in named styles, with its language and its title; then, each on a page of its own, what
 * goes with it. The same letter `made` at the same moment is the same document to the byte.
 */
export async function writeDocx(
  letter: Letter,
  { badge, pictures }: GoesWith = alone,
  made: Date = new Date(),
): Promise<Uint8Array> {
  const { width, height } = letter.page
  const lists = docxLists(letter.parts)
  const file = new Document({
    styles: docxStyles(letter),
    ...(lists.config.length > 0 ? { numbering: { config: lists.config } } : {}),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: millimetres(width), height: millimetres(height) }, margin: margins(letter) },
        },
        footers: { default: pageNumber(letter), first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }) },
        children: [
          ...letter.parts.map((part, index) => block(letter, part, index, lists.of.get(part))),
          ...(badge ? [await badgeParagraph(letter, badge)] : []),
          ...pictures.flatMap((picture, index) => pictureParagraphs(letter, picture, index)),
        ],
      },
    ],
  })
  return withoutTimes(await Packer.pack(file, 'uint8array', undefined, [coreProperties(letter, made)]))
}

function block(letter: Letter, part: Part, index: number, list: string | undefined): Paragraph {
  const next = letter.parts[index + 1]?.kind
  const inMiddle = 'column' in part && part.column === 'middle'
  return paragraph(letter, list === undefined || part.kind !== 'paragraph' ? blockText(part) : joinSentences(part), {
    style: styleId(part.kind),
    ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
    ...(index === 0 || 'close' in part ? { spacing: { before: 0 } } : {}),
    ...(inMiddle ? { indent: { left: middle(letter) } } : {}),
    ...(next === 'closing' || next === 'signature' ? { keepNext: true } : {}),
  })
}

function paragraph(letter: Letter, text: string, options: IParagraphOptions): Paragraph {
  const rightToLeft = letter.direction === 'rtl'
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, rightToLeft, ...(index > 0 ? { break: 1 } : {}) }))
  return new Paragraph({ ...options, bidirectional: rightToLeft, children: runs })
}

async function badgeParagraph({ page }: Letter, { picture, title, description }: BadgePage): Promise<Paragraph> {
  const width = Math.round(((page.width - page.margins.left - page.margins.right) / 25.4) * 96)
  const image = new ImageRun({
    type: 'png',
    data: await picture('print'),
    transformation: { width, height: Math.round((width * badgeSize.height) / badgeSize.width) },
    altText: { id: '1', name: title, title, description },
  })
  return new Paragraph({ pageBreakBefore: true, alignment: 'center', children: [image] })
}

// The pictures come after the badge, which is the first.
function pictureParagraphs(letter: Letter, { name, file, data, pixels }: PicturePage, index: number): Paragraph[] {
  const { width, height } = printedSize(pixels, letter.page)
  const image = new ImageRun({
    type: pictureType(file) === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round((width / 25.4) * 96), height: Math.round((height / 25.4) * 96) },
    altText: { id: String(index + 2), name, title: name, description: name },
  })
  return [
    new Paragraph({ pageBreakBefore: true, keepNext: true, alignment: 'center', children: [image] }),
    paragraph(letter, name, { style: captionStyle.id, alignment: 'center' }),
  ]
}

function pageNumber(letter: Letter): Footer {
  const bidirectional = letter.direction === 'rtl'
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: 'right', bidirectional, children: [number] })],
  })
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
