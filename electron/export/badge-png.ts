import { createHash } from 'node:crypto'
import type { NativeImage, WebContents } from 'electron'
import { badgeSize } from '#letter/badge/badge-art'
import { paintedAnew, withHiddenPage } from '../pages/hidden-page'
import { fontFaces } from './letter-font'
import { pngWithDensity } from './png-density'

/** How many pixels an inch has: enough for any printer, or for a screen and a light e-mail. */
const densities = { print: 300, email: 150 } as const

/** A badge's drawing as a picture. */
export async function badgePng(drawing: string, quality: keyof typeof densities): Promise<Uint8Array> {
  const density = densities[quality]
  const [width, height] = [badgeSize.inches[0] * density, badgeSize.inches[1] * density]
  const html = pageOf(drawing, `svg{display:block;width:${width}px;height:${height}px}`)
  const picture = await withHiddenPage(html, settledPicture, { size: { width, height } })
  const seen = picture.getSize()
  // A dense screen has more pixels than asked.
  const exact = seen.width === width ? picture : picture.resize({ width, height, quality: 'best' })
  return pngWithDensity(exact.toPNG(), density)
}

// A page is taken when it has been painted, fonts and all: once it is not of one colour, and the same twice.
async function settledPicture(page: WebContents): Promise<NativeImage> {
  let before: Buffer = Buffer.alloc(0)
  for (let turn = 0; turn < 100; turn += 1) {
    page.invalidate()
    await paintedAnew(page)
    const picture = await page.capturePage()
    const pixels = picture.toBitmap()
    const isPlain = pixels.subarray(4).equals(pixels.subarray(0, -4))
    if (!isPlain && pixels.equals(before)) return picture
    before = pixels
  }
  throw new Error('The badge was never painted')
}

/** A page that holds one drawing and the letter's fonts, and can load nothing. */
export function pageOf(drawing: string, style: string): string {
  const sheet = `${fontFaces}\nhtml,body{margin:0;overflow:hidden}${style}`
  const hash = createHash('sha256').update(sheet).digest('base64')
  return [
    '<!doctype html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'">`,
    `<style>${sheet}</style>`,
    '</head>',
    `<body>${drawing}</body>`,
    '</html>',
  ].join('\n')
}
