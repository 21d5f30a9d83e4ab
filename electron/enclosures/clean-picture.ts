import type { WebContents } from 'electron'
import * as z from 'zod'
import { withHiddenPage } from '../pages/hidden-page'
import { pictureKind, type PictureKind } from './picture-kind'

/** A picture drawn anew: upright, of a size to be mailed, with nothing in its file but the picture. */
export type CleanPicture = Readonly<{ data: Uint8Array; extension: 'jpg' | 'png'; width: number; height: number }>

/** In pixels and bytes. What is kept is sharp on a sheet of paper and light in an e-mail; what a page is cut out of is larger. */
const bounds = {
  kept: { longestSide: 2000, heaviest: 1_500_000 },
  large: { longestSide: 3200, heaviest: 8_000_000 },
} as const
/** In pixels: more than nearly any camera takes, and as much as a computer holds. */
const mostPixels = 120_000_000
/** From here on, a picture that can't be read is likely whole, and too much for a computer. */
const heavyPixels = 60_000_000
const longestWait = 60_000

/**
 * Draws a picture anew in a hidden page, with Chromium's own decoders, in their sandbox. The place where it was taken, the
 * camera and every other remark of its file stay behind. Null when it can't be read.
 */
export async function cleanPicture(
  data: Uint8Array,
  kind: Exclude<PictureKind, 'heic'>,
  size: keyof typeof bounds = 'kept',
): Promise<CleanPicture | 'too-large' | null> {
  const html = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<img src="picture" alt="">`
  const beside = [{ name: 'picture', type: `image/${kind}`, data }]
  // A drawing, or a picture of a screen, stays sharp; a photograph would be much too heavy that way.
  const isSharp = kind === 'png' || kind === 'gif'
  return withHiddenPage(html, (page) => drawnAnew(page, isSharp, bounds[size]), { beside, scripted: true })
}

// The page has read a file from anywhere: what it answers is looked at like that file.
const answerSchema = ({ longestSide, heaviest }: Bounds) =>
  z.union([
    z.literal('too-large'),
    z.object({
      base64: z.base64().max(heaviest * 8),
      width: z.int().min(1).max(longestSide),
      height: z.int().min(1).max(longestSide),
    }),
  ])

type Bounds = (typeof bounds)[keyof typeof bounds]

async function drawnAnew(
  page: WebContents,
  isSharp: boolean,
  most: Bounds,
): Promise<CleanPicture | 'too-large' | null> {
  const answer: unknown = await Promise.race([page.executeJavaScript(script(isSharp, most)), lost(page)])
  const parsed = answerSchema(most).safeParse(answer)
  if (!parsed.success) return null
  if (parsed.data === 'too-large') return parsed.data
  const { base64, width, height } = parsed.data
  const data = new Uint8Array(Buffer.from(base64, 'base64'))
  const kind = pictureKind(data)
  if (kind !== 'jpeg' && kind !== 'png') return null
  return { data, extension: kind === 'jpeg' ? 'jpg' : 'png', width, height }
}

// What follows the letter's rule: a picture is turned as its file says, and stands on white paper.
const script = (isSharp: boolean, { longestSide, heaviest }: Bounds) => `(async () => {
  const image = document.querySelector('img')
  const { naturalWidth, naturalHeight } = image
  if (naturalWidth * naturalHeight > ${mostPixels}) return 'too-large'
  // Of so many points, it is the memory of this computer that was not enough.
  const isHeavy = naturalWidth * naturalHeight > ${heavyPixels}
  if (!(await image.decode().then(() => true, () => !isHeavy && Promise.reject()))) return 'too-large'
  const scale = Math.min(1, ${longestSide} / Math.max(naturalWidth, naturalHeight))
  const width = Math.max(1, Math.round(naturalWidth * scale))
  const height = Math.max(1, Math.round(naturalHeight * scale))
  const drawn = async (type, quality) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    return new Promise((resolve) => canvas.toBlob(resolve, type, quality))
  }
  let blob = ${isSharp ? "await drawn('image/png')" : 'null'}
  for (const quality of [0.85, 0.75, 0.6, 0.45]) {
    if (blob && blob.size <= ${heaviest}) break
    blob = await drawn('image/jpeg', quality)
  }
  const address = await new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.readAsDataURL(blob)
  })
  return { base64: address.slice(address.indexOf(',') + 1), width, height }
})().catch(() => null)`

/** Null once the page can't answer any more. */
function lost(page: WebContents): Promise<null> {
  return new Promise((resolve) => {
    const waited = setTimeout(() => resolve(null), longestWait)
    page.once('render-process-gone', () => resolve(null))
    page.once('destroyed', () => clearTimeout(waited))
  })
}
