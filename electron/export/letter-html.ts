import { createHash } from 'node:crypto'
import { blockText, joinSentences, plainText } from '#letter/parts/plain-text'
import { atWindow, isItem, type Letter, type Part } from '#letter/parts/letter'
import { printedSize } from '#letter/parts/printed-size'
import { signatureSize } from '#letter/parts/signature-picture'
import { documentTitle } from './document-title'
import { escapeHtml } from './escape-html'
import { alone, type GoesWith, type PicturePage, type SignatureImage } from './goes-with'
import { letterStyle } from './letter-style'

/**
 * The letter as one page that runs nothing, and can load nothing but the pictures beside it: what is printed and made a PDF.
 */
export function letterHtml(letter: Letter, goesWith: GoesWith = alone): string {
  const { badge, pictures, signature } = goesWith
  const style = letterStyle(letter.page)
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(letter.language)}" dir="${letter.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';${pictures.length > 0 || signature ? " img-src 'self';" : ''} font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${escapeHtml(documentTitle(letter))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${letter.parts.map((part, index) => blockHtml(part, index, letter, signature)).join('\n')}${foldMarks(letter)}${badge ? `<div class="badge">${badge.drawing}</div>` : ''}`,
    ...pictures.map((picture) => figure(letter, picture)),
    '</body>',
    '</html>',
  ].join('\n')
}

// No figure element: its own tag in the PDF would be a second figure, without a text in its place, around that of the picture.
function figure({ page }: Letter, { name, file, pixels }: PicturePage): string {
  const { width, height } = printedSize(pixels, page)
  const size = `width="${(width / 25.4) * 96}" height="${(height / 25.4) * 96}"`
  const said = escapeHtml(name)
  return `<div class="picture"><img src="${escapeHtml(file)}" alt="${said}" ${size}><p class="caption">${said}</p></div>`
}

function blockHtml(part: Part, index: number, letter: Letter, signature: GoesWith['signature']): string {
  const [before, after] = [letter.parts[index - 1], letter.parts[index + 1]]
  if (isItem(part)) {
    const classes = part.close ? 'paragraph close item' : 'paragraph item'
    const sign = `<span class="mark">${escapeHtml(plainText(part.mark))} </span>`
    const html = `<li class="${classes}">${sign}${linesHtml(joinSentences(part))}</li>`
    return `${isInList(before, part) ? '' : '<ul>'}${html}${after && isInList(part, after) ? '' : '</ul>'}`
  }
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
  const width = (signatureSize(pixels).width / 72) * 96
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

/** Whether a block is an item of the list that the one before it is in. */
function isInList(before: Part | undefined, part: Part): boolean {
  return before !== undefined && isItem(before) && isItem(part) && part.close === true
}

// Each line by itself, so that the rest of a long one can stand further in, and that the PDF has a tag for it.
function ownLinesHtml(text: string): string {
  const lines = text.split('\n').map(escapeHtml)
  return lines.map((line) => `<p class="line">${line}</p>`).join('')
}

function linesHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
