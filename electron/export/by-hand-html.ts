import type { Letter, PageGeometry } from '#letter/parts/letter'
import { blockText } from '#letter/parts/plain-text'
import { filledSize } from '#letter/parts/printed-size'
import { escapeHtml } from './escape-html'
import type { PageByHand } from './goes-with'

/**
 * The page that was written by hand, alone on its sheet. Where the typed letter does not come after it, its text lies under the picture, for
 * whoever searches, copies or listens: `words` are its blocks.
 */
export function byHandHtml(letter: Letter, { file }: PageByHand, words: string): string {
  const isTyped = letter.handwritten?.typed ?? false
  const picture = `<img src="${escapeHtml(file)}" alt="${isTyped ? escapeHtml(letter.title) : ''}">`
  return isTyped
    ? `<div class="by-hand first">${picture}</div>${words}`
    : `<div class="by-hand">${picture}<div class="words">${withoutPictures(words)}</div></div>`
}

// The page is signed by hand: no other signature lies on it. No text holds these signs as they are.
function withoutPictures(html: string): string {
  return html.replaceAll(/<img [^>]*>/g, '')
}

/** The style of the page by hand, `within` a selector where it is one of several. */
export function byHandStyle(letter: Letter, { pixels }: PageByHand, within: string): string {
  const { width, height } = filledSize(pixels, letter.page)
  const size = wordsSize(letter, { width: width * pointsPerMillimetre, height: height * pointsPerMillimetre })
  return `
${within}.by-hand{position:relative;width:${width}mm;height:${height}mm;margin:0 auto;overflow:hidden;break-inside:avoid}
${within}.by-hand.first{break-after:page}
${within}.by-hand.first+*{margin-top:0}
${within}.by-hand img{position:absolute;z-index:1;inset:0;width:100%;height:100%}
${within}.words{color:#fff;font-size:${size}pt;line-height:${lineHeight}}
${within}.by-hand .words *{margin:0;padding:0;min-height:0;text-indent:0;break-after:auto;break-before:auto}`
}

const pointsPerMillimetre = 72 / 25.4
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
