import { inkOfPhoto } from '#letter/picture/ink'
import type { Pixels } from '#letter/picture/pixels'

/** In pixels: as sharp as the ink of it may be, and quick to read. */
const longestSide = 1300

/** The ink of a photo, as black on nothing; null where none is seen, or the photo can't be read. */
export async function inkOf(photo: Uint8Array<ArrayBuffer>): Promise<Pixels | null> {
  const bitmap = await createImageBitmap(new Blob([photo])).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return inkOfPhoto(context.getImageData(0, 0, width, height))
}
