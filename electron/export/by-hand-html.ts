import type { Letter, PageGeometry } from '#letter/parts/letter'
import { pointsPerMillimetre } from '#letter/parts/lengths'
import { blockText } from '#letter/parts/plain-text'
import { filledSize } from '#letter/parts/printed-size'
import { escapeHtml } from './escape-html'
import type { WrittenPage } from './goes-with'

/**
 * The pages that were written by hand, each alone on its sheet. Where the typed letter does not come after them, its text lies under the first
 * picture, for whoever searches, copies or listens: `words` are its blocks. The others are then silent.
 */
export function byHandHtml(letter: Letter, pages: readonly WrittenPage[], words: string): string {
  const isTyped = letter.handwritten?.typed ?? false
  const sheets = pages.map(({ file }, index) => {
    const isLast = index === pages.length - 1
    const classes = `by-hand${index > 0 ? ` by-hand-${index + 1}` : ''}${isTyped && isLast ? ' first' : ''}`
    const picture = `<img src="${escapeHtml(file)}" alt="${isTyped ? escapeHtml(pageName(letter, index)) : ''}">`
    const under = isTyped || index > 0 ? '' : `<div class="words">${withoutPictures(words)}</div>`
    return `<div class="${classes}">${picture}${under}</div>`
  })
  return sheets.join('') + (isTyped ? words : '')
}

/** How a page by hand is called, from 0: by the letter, and by its number from the second on. */
export function pageName({ title }: Pick<Letter, 'title'>, index: number): string {
  return index > 0 ? `${title} (${index + 1})` : title
}

// The page is signed by hand: no other signature lies on it. No text holds these signs as they are.
function withoutPictures(html: string): string {
  return html.replaceAll(/<img [^>]*>/g, '')
}

/** The style of the pages by hand: nothing for a letter that has none. It is `within` a selector, and its pages after the first are `unnumbered`, where it is one of several letters. */
export function byHandStyle(
  letter: Letter,
  [first, ...others]: readonly WrittenPage[],
  { within = '', unnumbered = 'badge' } = {},
): string {
  if (!first) return ''
  const { width, height } = filledSize(first.pixels, letter.page)
  const size = wordsSize(letter, { width: width * pointsPerMillimetre, height: height * pointsPerMillimetre })
  const more = others.map(({ pixels }, index) => {
    const own = filledSize(pixels, letter.page)
    return `\n${within}.by-hand-${index + 2}{width:${own.width}mm;height:${own.height}mm;break-before:page;page:${unnumbered}}`
  })
  return `
${within}.by-hand{position:relative;width:${width}mm;height:${height}mm;margin:0 auto;overflow:hidden;break-inside:avoid}${more.join('')}
${within}.by-hand.first{break-after:page}
${within}.by-hand.first+*{margin-top:0}
${within}.by-hand img{position:absolute;z-index:1;inset:0;width:100%;height:100%}
${within}.words{color:#fff;font-size:${size}pt;line-height:${lineHeight}}
${within}.by-hand .words *{margin:0;padding:0;min-height:0;text-indent:0;break-after:auto;break-before:auto}`
}

const lineHeight = 1.2
const sizes = { most: 9, least: 0.5, step: 0.9 }

/** The size in which all the words of a letter are under its picture, in points: a word beyond its edge would not be found. */
function wordsSize({ parts }: Letter, { width, height }: Pick<PageGeometry, 'width' | 'height'>): number {
  const lengths = parts.flatMap((part) => blockText(part).split('\n')).map((line) => line.length)
  // As wide as the widest signs.
  const isRoom = (size: number) =>
    lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * size) / width)), 0) * size * lineHeight <=
    height
  let size = sizes.most
  while (size > sizes.least && !isRoom(size)) size *= sizes.step
  return Number(size.toFixed(2))
}
