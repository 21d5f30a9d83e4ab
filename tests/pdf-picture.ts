import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How many points of a picture are in a millimetre of the sheet. */
const pointsEach = 3
const pointsOfPdf = 72 / 25.4

/** What pdf.js draws with under Node: the same rasteriser on every system, where a browser's differs from one to another. */
type Canvas = HTMLCanvasElement & Readonly<{ toBuffer: (type: 'image/png') => Buffer }>

/** A page of a PDF, the first if not said, as a picture: drawn from the outlines that it holds, with no font of the computer. */
export async function pictureOf(bytes: Uint8Array, number = 1): Promise<Buffer> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true })
  try {
    const file = await task.promise
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: pointsEach / pointsOfPdf })
    const factory = file.canvasFactory as { create: (width: number, height: number) => { canvas: Canvas } }
    const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas, viewport }).promise
    return canvas.toBuffer('image/png')
  } finally {
    await task.destroy()
  }
}
