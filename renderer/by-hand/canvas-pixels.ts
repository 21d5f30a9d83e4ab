import type { Pixels } from '#letter/picture/pixels'

/** The pixels of a picture that the main process drew anew; null where it can't be read. */
export async function pixelsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels | null> {
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => null)
  if (!picture) return null
  const { width, height } = picture
  const context = canvasOf(width, height).getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0)
  picture.close()
  const data = context?.getImageData(0, 0, width, height).data
  return data ? { width, height, data } : null
}

/** A picture as a PNG, which holds its pixels and nothing else; null where it can't be made. */
export async function pngOf(pixels: Pixels): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = canvasOf(pixels.width, pixels.height)
  draw(canvas, pixels)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

/** Draws a picture on a canvas, which becomes of its size. */
export function draw(canvas: HTMLCanvasElement, { width, height, data }: Pixels): void {
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height })
}
