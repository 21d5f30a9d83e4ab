import type { PageGeometry } from '#letter/parts/letter'
import { fontStack, pageStyle } from '#letter/parts/page-style'
import { fontFaces } from './letter-font'
import { windowStyle } from './window-style'

/** The style sheet of a letter on its paper. */
export function letterStyle(page: PageGeometry): string {
  const { top, right, bottom, left } = page.margins
  // What a page box leaves free at its side is never painted: where marks stand there, it is the body's own room.
  const side = page.window !== undefined || page.folds !== undefined ? 0 : left
  const ink = pageStyle.signature
  const spaces = Object.entries(pageStyle.spaceBefore).map(([kind, space]) => `.${kind}{margin-top:${space}pt}`)
  return `${fontFaces}
@page{size:${page.width}mm ${page.height}mm;margin:${top}mm ${right}mm ${bottom}mm ${side}mm;
@bottom-right{content:counter(page);font:${pageStyle.pageNumber.size}pt ${fontStack}}}
@page:first{@bottom-right{content:none}}
@page badge{@bottom-right{content:none}}
html{font:${pageStyle.size}pt/${pageStyle.line}pt ${fontStack};color:#000;background:#fff;
font-variant-ligatures:${pageStyle.ligatures}}
body,h1,p,ul,li{margin:0;padding:0;font-size:inherit;font-weight:inherit}
h1,p,li{white-space:pre-wrap;overflow-wrap:anywhere;text-align:start;hyphens:manual;
orphans:${pageStyle.widowLines};widows:${pageStyle.widowLines}}
.subject{font-weight:${pageStyle.subjectWeight}}
${spaces.join('\n')}
body>:first-child{margin-top:0}
.close{margin-top:0}
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
p.caption{text-align:center}${windowStyle(page)}`
}
