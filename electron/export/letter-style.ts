import type { PageGeometry } from '#letter/parts/letter'
import { fontStack, pageStyle } from '#letter/parts/page-style'
import { fontFaces } from './letter-font'
import { windowStyle } from './window-style'

/** The style sheet of a letter on its paper. */
export function letterStyle(page: PageGeometry): string {
  return `${fontFaces}
@page{${paper(page)}
@bottom-right{content:counter(page);${numberFont}}}
@page:first{@bottom-right{content:none}}
@page badge{@bottom-right{content:none}}
${blocks}${windowStyle(page)}`
}

/**
 * The style sheet of several letters, each a section of the class `letter` and of one of its own, `letter-1`: it begins on a page of its
 * own paper, and counts its pages by itself, from the second one on.
 */
export function lettersStyle(pages: readonly PageGeometry[]): string {
  const named = pages.map((page, index) => ({ page, name: `letter-${index + 1}` }))
  return `${fontFaces}
@counter-style from-second{system:extends decimal;range:2 infinite;fallback:unsaid}
@counter-style unsaid{system:cyclic;symbols:"";suffix:""}
html{counter-reset:${named.map(({ name }) => name).join(' ')}}
${blocks}
${named.map(({ page, name }) => ownPages(page, name)).join('\n')}`
}

// A counter that only the pages of one name increment: https://drafts.csswg.org/css-page-3/#page-based-counters
function ownPages(page: PageGeometry, name: string): string {
  return `@page ${name}{${paper(page)}counter-increment:${name};
@bottom-right{content:counter(${name},from-second);${numberFont}}}
@page badge-${name}{${paper(page)}counter-increment:${name}}
.${name}{page:${name}}
.${name}>.badge{page:badge-${name}}${windowStyle(page, name)}`
}

function paper({ width, height, margins, window, folds }: PageGeometry): string {
  const { top, right, bottom, left } = margins
  // What a page box leaves free at its side is never painted: where marks stand there, it is the body's own room.
  const side = window !== undefined || folds !== undefined ? 0 : left
  return `size:${width}mm ${height}mm;margin:${top}mm ${right}mm ${bottom}mm ${side}mm;`
}

const numberFont = `font:${pageStyle.pageNumber.size}pt ${fontStack}`

const ink = pageStyle.signature
const spaces = Object.entries(pageStyle.spaceBefore).map(([kind, space]) => `.${kind}{margin-top:${space}pt}`)

const blocks = `html{font:${pageStyle.size}pt/${pageStyle.line}pt ${fontStack};color:#000;background:#fff;
font-variant-ligatures:${pageStyle.ligatures}}
body,h1,p,ul,li{margin:0;padding:0;font-size:inherit;font-weight:inherit}
h1,p,li{white-space:pre-wrap;overflow-wrap:anywhere;text-align:start;hyphens:manual;
orphans:${pageStyle.widowLines};widows:${pageStyle.widowLines}}
.subject{font-weight:${pageStyle.subjectWeight}}
${spaces.join('\n')}
body>:first-child,.letter>:first-child{margin-top:0}
.close{margin-top:0}
ul{white-space:normal}
.item{list-style:none;padding-inline-start:${pageStyle.itemIndent}pt;text-indent:-${pageStyle.itemIndent}pt}
.mark{display:inline-block;min-width:${pageStyle.itemIndent}pt;text-indent:0}
.line{min-height:${pageStyle.line}pt;padding-inline-start:${pageStyle.wrapIndent}pt;text-indent:-${pageStyle.wrapIndent}pt}
.middle{margin-inline-start:50%}
.inked{margin-top:${pageStyle.spaceBefore.signature - ink.height - ink.gap}pt}
.ink{display:block;height:${ink.height}pt;margin-bottom:${ink.gap}pt;object-fit:contain;object-position:bottom}
.subject,.salutation,.closing{break-after:avoid}
.closing,.signature,.enclosures{break-before:avoid}
.sender,.recipient,.signature,.enclosures,.badge{break-inside:avoid}
.badge{page:badge;break-before:page;text-align:center}
.badge svg{max-width:100%}
.picture{break-before:page;break-inside:avoid;text-align:center}
.caption{margin-top:${pageStyle.spaceBefore.paragraph}pt}
p.caption{text-align:center}`
