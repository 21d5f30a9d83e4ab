import { createHash } from 'node:crypto'
import { blockText, subjectText, oneLine } from '#letter/plain-text'
import type { Letter, Part } from '#letter/letter'
import type { BadgePage } from './badge-page'
import { escapeHtml } from './escape-html'
import { letterStyle } from './letter-style'

/** The letter as one page that needs nothing else, runs nothing and can load nothing: what is printed and made a PDF. */
export function letterHtml(letter: Letter, badge: BadgePage | null = null): string {
  const style = letterStyle(letter.page)
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(letter.language)}" dir="${letter.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${escapeHtml(subjectText(letter) || oneLine(letter.author))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${letter.parts.map(block).join('\n')}${badge ? `<div class="badge">${badge.drawing}</div>` : ''}</body>`,
    '</html>',
  ].join('\n')
}

function block(part: Part): string {
  const tag = part.kind === 'subject' ? 'h1' : 'p'
  const inMiddle = 'column' in part && part.column === 'middle'
  const classes = inMiddle ? `${part.kind} middle` : part.kind
  const lines = escapeHtml(blockText(part)).replaceAll('\n', '<br>')
  return `<${tag} class="${classes}">${lines}</${tag}>`
}
