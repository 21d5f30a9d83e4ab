import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of text on a page of a PDF: where it begins and where its letters stand, in millimetres from the top left of the sheet. */
export type PlacedLine = Readonly<{ page: number; left: number; baseline: number; text: string }>

const mmPerPoint = 25.4 / 72
const sameLine = 0.7

/** The lines of a PDF, in the order of the eye: down each page, a line from left to right. */
export async function placedLines(
  bytes: Uint8Array,
): Promise<Readonly<{ pages: number; lines: readonly PlacedLine[] }>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true })
  const file = await task.promise
  try {
    const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1)
    const pieces = (await Promise.all(numbers.map((number) => piecesOf(file, number)))).flat()
    return { pages: file.numPages, lines: linesOf(pieces) }
  } finally {
    await task.destroy()
  }
}

type File = Awaited<ReturnType<typeof getDocument>['promise']>

async function piecesOf(file: File, number: number): Promise<PlacedLine[]> {
  const page = await file.getPage(number)
  const [, , , top = 0] = page.view
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    return [{ page: number, left: x * mmPerPoint, baseline: (top - y) * mmPerPoint, text: item.str }]
  })
}

function linesOf(pieces: readonly PlacedLine[]): readonly PlacedLine[] {
  const lines: PlacedLine[][] = []
  for (const piece of pieces.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const [first] = lines.at(-1) ?? []
    const isSame = first?.page === piece.page && piece.baseline - first.baseline < sameLine
    if (isSame) lines.at(-1)?.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap((line) => {
    const inOrder = line.toSorted((a, b) => a.left - b.left)
    const seen = inOrder.find(({ text }) => text.trim() !== '')
    const text = inOrder
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim()
    return seen ? [{ ...seen, text }] : []
  })
}
