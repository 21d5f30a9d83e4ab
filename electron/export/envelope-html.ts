import { createHash } from 'node:crypto'
import { rows } from '#letter/compose/window-place'
import type { Envelope } from '#letter/parts/envelope'
import { pointsPerMillimetre } from '#letter/parts/lengths'
import { fontStack, pageStyle } from '#letter/parts/page-style'
import { joinLines, oneLine } from '#letter/parts/plain-text'
import { escapeHtml } from './escape-html'
import { fontFaces } from './letter-font'

/** In millimetres: how far from the corner the sender stands, and how far from the recipient, as Royal Mail asks. */
const corner = { top: 6, left: 10, apart: 12 }
/** In points: the type of the sender, whose capitals are two millimetres high, and the line of the recipient. */
const type = { sender: 9, senderLine: 10.5, line: 13 }

/** An envelope as one page of its own size, which runs and loads nothing. Its upper right is left for the stamp. */
export function envelopeHtml({ language, width, height, from, to, room }: Envelope): string {
  const high = (height - room.top - room.bottom) * pointsPerMillimetre
  // Many lines are set smaller, so that they stay over the strip that the post office marks.
  const scale = Math.min(1, high / (rows(to, width - room.left - room.right) * type.line))
  const style = `${fontFaces}
@page{size:${width}mm ${height}mm;margin:0}
html{font:${pageStyle.size}pt/${type.line}pt ${fontStack};color:#000;background:#fff;
font-variant-ligatures:${pageStyle.ligatures}}
body{margin:0;position:relative}
p{position:absolute;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;hyphens:manual}
.from{top:${corner.top}mm;left:${corner.left}mm;width:${room.left - corner.left - corner.apart}mm;
font-size:${type.sender}pt;line-height:${type.senderLine}pt}
.to{top:${room.top}mm;left:${room.left}mm;width:${width - room.left - room.right}mm;
font-size:${pageStyle.size * scale}pt;line-height:${type.line * scale}pt}`
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${escapeHtml(oneLine(to[0] ?? ''))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${block('from', from)}${block('to', to)}</body>`,
    '</html>',
  ].join('\n')
}

function block(name: string, lines: readonly string[]): string {
  return lines.length > 0 ? `<p class="${name}">${escapeHtml(joinLines(lines)).replaceAll('\n', '<br>')}</p>` : ''
}
