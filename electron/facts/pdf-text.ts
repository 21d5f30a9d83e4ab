import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { longestSource } from '#letter/text/limits'

/** A piece of text of a page: where it begins, how wide and how high it is. */
type Piece = Readonly<{ text: string; x: number; y: number; width: number; height: number }>

const mostPages = 10
const mostPieces = 20_000

/**
 * The lines of text of a PDF, as they stand on its first pages from top to bottom; a wide gap in a line is a tab. Empty where a page
 * is a picture. Throws where the file is no PDF, or can't be read without its password. Nothing is drawn, run or fetched.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
  })
  try {
    const file = await task.promise
    const texts: string[] = []
    for (let page = 1; page <= Math.min(file.numPages, mostPages); page += 1) {
      const { items } = await (await file.getPage(page)).getTextContent()
      texts.push(linesOf(items.slice(0, mostPieces).flatMap((item) => pieceOf(item))))
    }
    return texts.join('\n\n').slice(0, longestSource)
  } finally {
    await task.destroy()
  }
}

type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

function pieceOf(item: Item): readonly Piece[] {
  if (!('str' in item) || item.str === '') return []
  const [, , c, d, x, y] = item.transform.map(Number)
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: Math.hypot(c ?? 0, d ?? 0) || 10 }]
}

/** The pieces of a page as lines: those of about one height, from left to right. */
function linesOf(pieces: readonly Piece[]): string {
  const lines: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && first.y - piece.y < 0.4 * Math.max(first.height, piece.height)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => lineOf(line.toSorted((a, b) => a.x - b.x))).join('\n')
}

function lineOf(pieces: readonly Piece[]): string {
  let end: number | null = null
  let line = ''
  for (const { text, x, width, height } of pieces) {
    const gap: number = end === null ? 0 : x - end
    line += (gap > 1.5 * height ? '\t' : gap > 0.15 * height ? ' ' : '') + text
    end = x + width
  }
  return line
}
