import { streamObject, streamText, type PdfObjects } from './pdf-objects'

/** What a PDF tells readers of a font, by the codes of its glyphs: what they mean, and how wide they are in thousandths of the type. */
export type PdfFont = Readonly<{
  /** How many figures a code has: two in a font of drawings, else four. */
  figures: 2 | 4
  means: ReadonlyMap<string, string>
  widths: ReadonlyMap<string, number>
}>

const textOf = (file: PdfObjects, number: number) => file.objects.get(number)?.toString('latin1') ?? ''
const drawings = '/Subtype /Type3'

/** A font of a PDF, by the number of its object. A glyph whose meaning is not told has none here. */
export function readFont(file: PdfObjects, number: number): PdfFont {
  const text = textOf(file, number)
  const figures = text.includes(drawings) ? 2 : 4
  const table = tableOf(text)
  return {
    figures,
    means: meaningsIn((table !== null && streamText(file.objects.get(table))) || ''),
    widths: widthsIn(textOf(file, widthsAt(text, number)), figures),
  }
}

/** The objects in which what is told of a font changes, so that it tells this. */
export function writeFont(file: PdfObjects, number: number, font: PdfFont): readonly (readonly [number, Buffer])[] {
  const text = textOf(file, number)
  const table = tableOf(text)
  const told = table === null ? null : streamText(file.objects.get(table))
  const holder = widthsAt(text, number)
  return [
    ...(table === null || told === null ? [] : [[table, streamObject(table, withMeanings(told, font.means))] as const]),
    [holder, Buffer.from(withWidths(textOf(file, holder), font), 'latin1')],
  ]
}

function tableOf(font: string): number | null {
  const [, table] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? []
  return table === undefined ? null : Number(table)
}

/** The object that holds the widths of a font: itself, or the one inside it. */
function widthsAt(font: string, number: number): number {
  const [, inside] = /\/DescendantFonts \[(\d+) 0 R\]/.exec(font) ?? []
  return inside === undefined ? number : Number(inside)
}

/** What the table of a font says where it says nothing. */
const nothing = '0000'

// A line for each code, or for several in a row (ISO 32000-1, 9.10.3).
function meaningsIn(table: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [, code = '', means = ''] of table.matchAll(/^<([\dA-F]+)> <([\dA-F]+)>$/gm))
    if (means !== nothing) known.set(code, fromFigures(means))
  for (const [, first = '', last = '', means = ''] of table.matchAll(/^<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]{4})>$/gm)) {
    const start = Number.parseInt(first, 16)
    for (let code = start; code <= Number.parseInt(last, 16); code++)
      known.set(codeOf(code, first.length), String.fromCharCode(Number.parseInt(means, 16) + code - start))
  }
  return known
}

function withMeanings(table: string, means: PdfFont['means']): string {
  return table.replace(/^<([\dA-F]+)> <0000>$/gm, (line, code: string) => {
    const meaning = means.get(code)
    return meaning === undefined ? line : `<${code}> <${toFigures(meaning)}>`
  })
}

// ISO 32000-1, 9.6.5 and 9.7.4.3: a list from the first code, or lists and ranges.
function widthsIn(font: string, figures: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const take = (first: string, list: string) => {
    for (const [index, width] of list.trim().split(/\s+/).entries())
      found.set(codeOf(Number(first) + index, figures), Number(width))
  }
  const [, first, list] = /\/FirstChar (\d+)[^]*?\/Widths \[([^\]]*)\]/.exec(font) ?? []
  if (first !== undefined && list !== undefined) take(first, list)
  const [, lists = ''] = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font) ?? []
  for (const [, from = '', inside, to = '', width = ''] of lists.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([-\d.]+))/g)) {
    if (inside !== undefined) take(from, inside)
    else for (let code = Number(from); code <= Number(to); code++) found.set(codeOf(code, figures), Number(width))
  }
  return found
}

function withWidths(font: string, { figures, widths }: PdfFont): string {
  const each = [...widths].map(([code, width]) => [Number.parseInt(code, 16), width] as const)
  if (figures === 4)
    return font.replace(
      /\/W \[(?:[^[\]]|\[[^\]]*\])*\]/,
      `/W [${each.map(([code, width]) => `${code} [${width}]`).join(' ')}]`,
    )
  return font.replace(/\/Widths \[[^\]]*\]/, `/Widths [${each.map(([, width]) => width).join(' ')}]`)
}

function codeOf(code: number, figures: number): string {
  return code.toString(16).toUpperCase().padStart(figures, '0')
}

/** Text from the figures of UTF-16. */
export function fromFigures(figures: string): string {
  return (figures.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}

function toFigures(text: string): string {
  return Array.from({ length: text.length }, (_, at) => codeOf(text.charCodeAt(at), 4)).join('')
}
