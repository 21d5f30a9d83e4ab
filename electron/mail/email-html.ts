import type { Letter } from '#letter/parts/letter'
import { escapeHtml } from '../export/escape-html'

/** The body of an e-mail as a page without any style: the mail program of the reader decides how it looks. */
export function emailHtml(body: string, { language, direction }: Pick<Letter, 'language' | 'direction'>): string {
  const blocks = body.split('\n\n').map((block) => `<p>${escapeHtml(block).replaceAll('\n', '<br>\n')}</p>`)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head><meta charset="utf-8"><title></title></head>',
    `<body>\n${blocks.join('\n')}\n</body>`,
    '</html>',
  ].join('\n')
}
