import { createHash } from 'node:crypto'
import type { ClassGuideWords } from '#locales/words'
import type { PageGeometry } from '#letter/parts/letter'
import { fontStack, pageStyle } from '#letter/parts/page-style'
import { escapeHtml } from '../export/escape-html'
import { fontFaces } from '../export/letter-font'

/** In millimetres: the margin around the page, the room of a part's name, and a box to tick. */
const [margin, name, tick] = [16, 34, 3.6]

/** What an adult does before, during and after the letters of a class, as one page of its own size, which runs and loads nothing. */
export function guideHtml(
  { title, lead, parts, notes }: ClassGuideWords,
  { width, height }: Pick<PageGeometry, 'width' | 'height'>,
  language: string,
): string {
  const style = `${fontFaces}
@page{size:${width}mm ${height}mm;margin:0}
html{font:12pt/16.5pt ${fontStack};color:#000;background:#fff;font-variant-ligatures:${pageStyle.ligatures}}
body{margin:0;box-sizing:border-box;width:${width}mm;height:${height - 1}mm;padding:${margin}mm;
display:flex;flex-direction:column;justify-content:space-between}
h1,h2,p,ul,li,dl{margin:0;padding:0;font-size:inherit;font-weight:inherit}
header{border-bottom:1.6pt solid;padding-bottom:5mm;position:relative}
header::after{content:'';position:absolute;inset:auto 0 -1.6mm;border-bottom:.6pt solid}
h1{font-size:29pt;line-height:34pt;font-weight:700}
section{display:grid;grid-template-columns:${name}mm 1fr}
h2{font-size:18pt;line-height:20pt;font-weight:700}
li{list-style:none;position:relative;padding-inline-start:${tick + 3.4}mm}
li+li{margin-top:2.6mm}
li::before{content:'';position:absolute;inset-block-start:1.1mm;inset-inline-start:0;width:${tick}mm;height:${tick}mm;
box-sizing:border-box;border:.8pt solid;border-radius:.6mm}
footer{display:flex;gap:6mm}
footer p{flex:1;display:flex;gap:2mm;align-items:baseline}
footer p::after{content:'';flex:1;border-bottom:.6pt dotted}`
  const hash = createHash('sha256').update(style).digest('base64')
  const said = escapeHtml
  return [
    '<!doctype html>',
    `<html lang="${said(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'">`,
    `<title>${said(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body><header><h1>${said(title)}</h1><p>${said(lead)}</p></header>`,
    ...parts.map(
      (part) =>
        `<section><h2>${said(part.title)}</h2><ul>${part.steps.map((step) => `<li>${said(step)}</li>`).join('')}</ul></section>`,
    ),
    `<footer>${notes.map((note) => `<p>${said(note)}</p>`).join('')}</footer></body>`,
    '</html>',
  ].join('\n')
}
