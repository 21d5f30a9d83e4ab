import { createHash } from 'node:crypto'
import type { HandPage } from '#letter/hand/hand-page'
import type { HandKind } from '#letter/hand/hand-choice'
import { isItem, type Letter, type Part } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { blockText } from '#letter/parts/plain-text'
import { documentTitle } from '../export/document-title'
import { escapeHtml } from '../export/escape-html'
import { fontFaces } from '../export/letter-font'
import { rulingDrawing } from './ruling-drawing'

/** What a page to copy is made with. `undrawn` are the signs that no font of this computer has: their room is left free. */
type HandMade = Readonly<{ page: HandPage; kind: HandKind; typeface: string; undrawn: readonly string[] }>

/** How dark the letters are: to read, or to write over. */
const inks: Readonly<Record<HandKind, string>> = { model: '#000', trace: '#a0a0a0', lines: '#000' }
/** Letters may begin before their place, by what joins them to nothing: so far from the line of the margin, in parts of the type, none touches it. */
const fromMargin = 0.3
/** Where lines end, in millimetres. */
const fromEnd = 1.5
/** Between words, beside the space of the typeface: what joins its letters fills some of that, and whoever copies has to see where a word ends. In parts of the type. */
const betweenWords = 0.15

/**
 * The letter on ruled paper, as one page that runs and loads nothing. Its lines break at words, and are as long on a screen as on paper. With lines alone,
 * the letter takes its room and is not there.
 */
export function handHtml(letter: Letter, { page, kind, typeface, undrawn }: HandMade): string {
  const style = handStyle(page, kind, typeface)
  const hash = createHash('sha256').update(style).digest('base64')
  const drawn = (text: string) => undrawn.reduce((rest, sign) => rest.replaceAll(sign, ' '), text)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(letter.language)}" dir="${letter.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${escapeHtml(documentTitle(letter))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${rulingDrawing(page)}`,
    ...letter.parts.map((part) => blockHtml(part, drawn(blockText(part)), page.hasColumns)),
    '</body>',
    '</html>',
  ].join('\n')
}

function blockHtml(part: Part, text: string, hasColumns: boolean): string {
  const isMiddle = hasColumns && 'column' in part && part.column === 'middle'
  const isClose = part.kind === 'paragraph' && part.close === true
  const classes = [
    'block',
    ...(isMiddle ? ['middle'] : []),
    ...(isClose ? ['close'] : []),
    ...(isItem(part) ? ['item'] : []),
  ]
  if ('lines' in part) {
    const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`)
    return `<div class="${classes.join(' ')}">${lines.join('')}</div>`
  }
  const tag = part.kind === 'subject' ? 'h1' : 'p'
  return `<${tag} class="${classes.join(' ')}">${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`
}

// The font is told to be as high as a row, so that its base line is the row's: at its foot or, where an empty row follows, in the middle of the two.
function handStyle(page: HandPage, kind: HandKind, typeface: string): string {
  const { width, height, top, rows, ruling, under, left, right, type, rowsApart } = page
  const row = (ruling.pitch / type) * 100
  const [ascent, descent] = rowsApart === 1 ? [row, 0] : [row / 2, row / 2]
  const bottom = height - top - rows * ruling.pitch - under
  return `${fontFaces}
@font-face{font-family:'School hand';font-weight:100 400;src:url(${typeface})format('woff2');
ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}
@page{size:${width}mm ${height}mm;margin:${top}mm 0 ${bottom}mm}
html{font:400 ${type}mm/${rowsApart * ruling.pitch}mm 'School hand',${fontStack};color:${inks[kind]};background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 ${width - right}mm 0 ${left}mm;inline-size:${right - left}mm}
.ruling{position:fixed;left:0;top:0;z-index:-1}
h1,p{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;word-spacing:${betweenWords}em;hyphens:manual;text-align:start;orphans:1;widows:1;
min-block-size:${rowsApart * ruling.pitch}mm}
.block{margin-block-start:${ruling.pitch}mm;padding-inline:${fromMargin}em ${fromEnd}mm}
.ruling+.block,.close{margin-block-start:0}
.middle{inline-size:fit-content;min-inline-size:50%;margin-inline-start:auto;box-sizing:border-box}${kind === 'lines' ? '\n.block{visibility:hidden}' : ''}`
}
