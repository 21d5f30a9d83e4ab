import { createHash } from 'node:crypto'
import { fontStack } from '#letter/parts/page-style'
import { askedOf, withHiddenPage } from '../pages/hidden-page'
import { fontFaces } from './letter-font'

/**
 * Those of some signs that no font of this computer draws: a PDF, or the paper, would have an empty box for each. Each is drawn as a letter is, and
 * compared with what stands for a sign that no font has.
 */
export async function undrawnSigns(signs: readonly string[]): Promise<readonly string[]> {
  if (signs.length === 0) return []
  const found = await withHiddenPage(emptyPage(), (page) => askedOf(page, script(signs)))
  return signs.filter((_, index) => Array.isArray(found) && found[index] === true)
}

/** A page with the fonts of a letter, that can load nothing else. */
function emptyPage(): string {
  const hash = createHash('sha256').update(fontFaces).digest('base64')
  const policy = `default-src 'none'; font-src data:; style-src 'sha256-${hash}'`
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${fontFaces}</style>`
}

// U+10FFFF is no character, and never will be (Unicode Standard, 23.7): it is drawn as what is missing.
function script(signs: readonly string[]): string {
  return `(() => {
    const side = 64
    const pen = Object.assign(document.createElement('canvas'), { width: side, height: side })
      .getContext('2d', { willReadFrequently: true })
    pen.font = ${JSON.stringify(`24px ${fontStack}`)}
    const drawn = (text) => {
      pen.clearRect(0, 0, side, side)
      pen.fillText(text, 8, side / 2)
      return new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer)
    }
    const missing = [1, 2].map((count) => drawn('\\u{10FFFF}'.repeat(count)))
    return ${JSON.stringify(signs)}.map((sign) => {
      const box = missing[[...sign].length - 1]
      return box !== undefined && drawn(sign).every((pixel, index) => pixel === box[index])
    })
  })()`
}
