import { createHash } from 'node:crypto'
import { blockText, joinSentences, plainText } from '#letter/parts/plain-text'
import { atWindow, isItem, type Item, type Letter, type Part } from '#letter/parts/letter'
import { pixelsOf, pixelsOfPoints } from '#letter/parts/lengths'
import { printedSize } from '#letter/parts/printed-size'
import { signatureSize } from '#letter/parts/signature-picture'
import { byHandHtml, byHandStyle } from './by-hand-html'
import { documentTitle } from './document-title'
import { escapeHtml } from './escape-html'
import { alone, writtenPages } from './goes-with'
import type { GoesWith, PicturePage, SignatureImage } from './goes-with'
import { lettersStyle, letterStyle } from './letter-style'

/**
 * The letter as one page that runs nothing, and can load nothing but the pictures beside it: what is printed and made a PDF.
 */
export function letterHtml(letter: Letter, goesWith: GoesWith = alone): string {
  const style = letterStyle(letter.page) + byHandStyle(letter, writtenPages(letter, goesWith))
  const isPictured = isPictures(goesWith)
  return pageHtml({ ...letter, title: documentTitle(letter), style, isPictured }, letterBody(letter, goesWith))
}

/**
 * Several letters as one such page: each begins on a page of its own, and counts its pages by itself. The pictures of the first stand beside it
 * in a folder `letter-1`, and so on.
 */
export function lettersHtml(
  title: string,
  letters: readonly Readonly<{ letter: Letter; goesWith: GoesWith }>[],
): string {
  const [first] = letters
  if (!first) throw new RangeError('No letter to be shown')
  const styles = letters.map(({ letter, goesWith }, index) => {
    const own = `letter-${index + 1}`
    return byHandStyle(letter, writtenPages(letter, goesWith), { within: `.${own} `, unnumbered: `badge-${own}` })
  })
  const style = lettersStyle(letters.map(({ letter }) => letter.page)) + styles.join('')
  const isPictured = letters.some(({ goesWith }) => isPictures(goesWith))
  const sections = letters.map(({ letter, goesWith }, index) => {
    const own = `letter-${index + 1}`
    const said = `lang="${escapeHtml(letter.language)}" dir="${letter.direction}"`
    // No text holds this sign as it is: each is the file of a picture, in the folder of its letter.
    const body = letterBody(letter, goesWith).replaceAll(' src="', ` src="${own}/`)
    return `<section class="letter ${own}" ${said}>${body}</section>`
  })
  return pageHtml({ ...first.letter, title, style, isPictured }, sections.join('\n'))
}

function isPictures({ byHand, pictures, signature }: GoesWith): boolean {
  return Boolean(signature) || (byHand ?? []).length > 0 || pictures.length > 0
}

type Page = Pick<Letter, 'language' | 'direction'> & Readonly<{ title: string; style: string; isPictured: boolean }>

function pageHtml({ language, direction, title, style, isPictured }: Page, body: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';${isPictured ? " img-src 'self';" : ''} font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}`,
    '</body>',
    '</html>',
  ].join('\n')
}

function letterBody(letter: Letter, goesWith: GoesWith): string {
  const { badge, pictures, signature } = goesWith
  const byHand = writtenPages(letter, goesWith)
  const blocks = letter.parts.map((part, index) => blockHtml(part, index, letter, signature)).join('\n')
  return [
    `${byHand.length > 0 ? byHandHtml(letter, byHand, blocks) : blocks}${foldMarks(letter)}${badge ? `<div class="badge">${badge.drawing}</div>` : ''}`,
    ...pictures.map((picture) => figure(letter, picture)),
  ].join('\n')
}

// No figure element: its own tag in the PDF would be a second figure, without a text in its place, around that of the picture.
function figure({ page }: Letter, { name, file, pixels }: PicturePage): string {
  const { width, height } = printedSize(pixels, page)
  const size = `width="${pixelsOf(width)}" height="${pixelsOf(height)}"`
  const said = escapeHtml(name)
  return `<div class="picture"><img src="${escapeHtml(file)}" alt="${said}" ${size}><p class="caption">${said}</p></div>`
}

function blockHtml(part: Part, index: number, letter: Letter, signature: GoesWith['signature']): string {
  if (isItem(part)) return itemHtml(letter.parts[index - 1], part, letter.parts[index + 1])
  const place = placeOf(part, atWindow(letter, index))
  if ('lines' in part) {
    const ink = part.kind === 'signature' && part.picture && signature ? inkHtml(signature, letter) : ''
    return `<div class="${part.kind}${ink && ' inked'}${place}">${ink}${ownLinesHtml(blockText(part))}</div>`
  }
  const tag = part.kind === 'subject' ? 'h1' : 'p'
  return `<${tag} class="${part.kind}${place}">${linesHtml(blockText(part))}</${tag}>`
}

// In the room for ink, which stays as large as it is: the letter does not move.
function inkHtml({ file, pixels }: SignatureImage, { author }: Letter): string {
  const width = pixelsOfPoints(signatureSize(pixels).width)
  return `<img class="ink" src="${escapeHtml(file)}" alt="${escapeHtml(author)}" width="${width}">`
}

function placeOf(part: Part, at: ReturnType<typeof atWindow>): string {
  if (at === 'in-window' || at === 'before-window') return ` ${at}`
  const inMiddle = 'column' in part && part.column === 'middle'
  const place = inMiddle ? ' middle' : 'close' in part ? ' close' : ''
  return at ? `${place} ${at}` : place
}

// Empty, so that no reader is told of them.
function foldMarks({ page: { folds = [] } }: Letter): string {
  return folds.map((_, index) => `<div class="fold fold-${index + 1}"></div>`).join('')
}

/** An item with what begins and ends its lists: a deeper list stands in the item over it. */
function itemHtml(before: Part | undefined, part: Item, after: Part | undefined): string {
  const last = before && isInList(before, part) ? depthOf(before) : 0
  const next = after && isInList(part, after) ? depthOf(after) : 0
  const depth = depthOf(part)
  const classes = part.close ? 'paragraph close item' : 'paragraph item'
  const sign = `<span class="mark">${escapeHtml(plainText(part.mark))} </span>`
  const end = next > depth ? '' : `</li>${'</ul></li>'.repeat(depth - Math.max(next, 1))}${next === 0 ? '</ul>' : ''}`
  return `${depth > last ? '<ul>' : ''}<li class="${classes}">${sign}${linesHtml(joinSentences(part))}${end}`
}

/** Whether a block is an item of the list that the one before it is in. */
function isInList(before: Part, part: Part): boolean {
  return isItem(before) && isItem(part) && (part.close === true || part.level !== undefined)
}

/** How many lists a block stands in. */
function depthOf(part: Part): number {
  return isItem(part) ? (part.level ?? 0) + 1 : 0
}

// Each line by itself, so that the rest of a long one can stand further in, and that the PDF has a tag for it.
function ownLinesHtml(text: string): string {
  const lines = text.split('\n').map(escapeHtml)
  return lines.map((line) => `<p class="line">${line}</p>`).join('')
}

function linesHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
