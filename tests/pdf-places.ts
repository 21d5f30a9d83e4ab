import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where a line of text stands on its page, in millimetres from the upper left corner: from the top of its capitals to the foot of its g. */
export type TextPlace = Readonly<{ text: string; left: number; right: number; top: number; bottom: number }>

const millimetres = (points: number) => (points * 25.4) / 72
// Of the size of the type.
const [capitals, descent] = [0.7, 0.24]

/** What is drawn by one stroke, in millimetres from the upper left corner of the page. */
export type Stroke = Readonly<{ left: number; right: number; top: number; bottom: number }>

/**
 * The size of a page of a PDF, the first if not said, where each line of its text stands, what is drawn on it, and the short lines drawn at its edge,
 * by how far they are from the top.
 */
export async function readPlaces(bytes: Uint8Array, number = 1) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true })
  try {
    const page = await (await task.promise).getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const lines = items.flatMap((item): TextPlace[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, left = 0, base = 0] = item.transform as number[]
      const place = {
        left,
        right: left + item.width,
        top: height - base - capitals * size,
        bottom: height - base + descent * size,
      }
      return [{ text: item.str, ...eachIn(place) }]
    })
    const strokes = await strokesOn(page, height)
    // Wholly in the first eighteen millimetres of the sheet, no higher than a line.
    const atEdge = strokes.filter(({ left, right, top, bottom }) => right < 18 && right > left && bottom - top < 1)
    const marks = atEdge.map(({ top }) => top)
    return { width: millimetres(width), height: millimetres(height), lines, strokes, marks }
  } finally {
    await task.destroy()
  }
}

function eachIn<K extends string>(lengths: Readonly<Record<K, number>>): Readonly<Record<K, number>> {
  return Object.fromEntries(
    Object.entries<number>(lengths).map(([name, length]) => [name, millimetres(length)]),
  ) as Record<K, number>
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

type Matrix = readonly [number, number, number, number, number, number]

async function strokesOn(page: Page, height: number): Promise<Stroke[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const kept: Matrix[] = []
  let here: Matrix = [1, 0, 0, 1, 0, 0]
  const strokes: Stroke[] = []
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index] as readonly unknown[] | null
    if (operation === OPS.save) kept.push(here)
    if (operation === OPS.restore) here = kept.pop() ?? here
    if (operation === OPS.transform) here = within(here, given as Matrix)
    if (operation !== OPS.constructPath) continue
    const [first = 0, high = 0, last = 0, low = 0] = Object.values(given?.[2] ?? {}) as number[]
    const [a, , , d, e, f] = here
    const [left = 0, right = 0] = [first, last].map((x) => millimetres(a * x + e)).toSorted((one, other) => one - other)
    const [top = 0, bottom = 0] = [high, low]
      .map((y) => millimetres(height - (d * y + f)))
      .toSorted((one, other) => one - other)
    strokes.push({ left, right, top, bottom })
  }
  return strokes
}

function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
