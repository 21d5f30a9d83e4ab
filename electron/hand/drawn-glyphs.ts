import { fromFigures, type PdfFont } from './pdf-fonts'

/** A glyph as it is drawn: its font, its code, and where it stands, in its own size of type. */
export type Glyph = Readonly<{ font: string; code: string; x: number; y: number; size: number }>

/** Some glyphs that Chromium says together what they are (`ActualText`; ISO 32000-1, 14.9.4). */
export type SaidGlyphs = Readonly<{ text: string; glyphs: readonly Glyph[] }>

/** What a page draws, written so that each glyph is put in its place by itself. */
export type Drawn = Readonly<{ content: string; glyphs: readonly Glyph[]; said: readonly SaidGlyphs[] }>

const fontLine = /^\/(\w+) ([\d.]+) Tf$/
const placeLine = /^1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm$/
const glyphLine = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<([\dA-F]+)> Tj$/
const saidLine = /^\/Span<<\/ActualText (\((?:\\.|[^\\)])*\)|<[\dA-F]*>) >> ?BDC$/

/** What is drawn by the lines of a page that Chromium wrote; null where one of them is not known. */
export function drawnGlyphs(content: string, fontNamed: (name: string) => PdfFont | undefined): Drawn | null {
  const lines: string[] = []
  const glyphs: Glyph[] = []
  const said: SaidGlyphs[] = []
  // Where the line of text begins, and how far from there the next glyph stands where nothing else is said (ISO 32000-1, 9.4.2 and 9.4.3).
  let at = { font: '', size: 0, x: 0, y: 0 }
  let pen = 0
  let open: Readonly<{ text: string; from: number }> | null = null
  for (const line of content.split('\n')) {
    const [, font, size] = fontLine.exec(line) ?? []
    const [, left, top] = placeLine.exec(line) ?? []
    const [, across, down, codes] = glyphLine.exec(line) ?? []
    const [, actual] = saidLine.exec(line) ?? []
    if (font !== undefined) at = { ...at, font, size: Number(size) }
    if (left !== undefined) [at, pen] = [{ ...at, x: Number(left), y: Number(top) }, 0]
    if (actual !== undefined) open = { text: actualText(actual), from: glyphs.length }
    if (line === 'EMC') {
      if (open) said.push({ text: open.text, glyphs: glyphs.slice(open.from) })
      open = null
    }
    if (codes === undefined) {
      if (/\bT[jJ*]$|\bT[dD]$/.test(line)) return null
      lines.push(line)
      continue
    }
    const told = fontNamed(at.font)
    if (!told) return null
    if (across !== undefined) [at, pen] = [{ ...at, x: at.x + Number(across), y: at.y + Number(down) }, 0]
    let moved = 0
    for (const [index, code] of (codes.match(new RegExp(`.{${told.figures}}`, 'g')) ?? []).entries()) {
      const step = pen - moved
      const isPlaced = index === 0 && pen === 0
      lines.push(isPlaced ? line.replace(codes, code) : `${Number(step.toFixed(5))} 0 Td <${code}> Tj`)
      glyphs.push({ ...at, code, x: at.x + pen })
      moved = pen
      pen += ((told.widths.get(code) ?? 0) * at.size) / 1000
    }
    if (moved !== 0) lines.push(`${-Number(moved.toFixed(5))} 0 Td`)
  }
  return { content: lines.join('\n'), glyphs, said }
}

function actualText(written: string): string {
  if (written.startsWith('<')) return fromFigures(written.slice(1, -1).replace(/^FEFF/, ''))
  return written
    .slice(1, -1)
    .replace(/\\(\d{3}|.)/g, (_, sign: string) =>
      /^\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
    )
}
