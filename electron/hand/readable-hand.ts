import { drawnGlyphs, type Drawn, type Glyph, type SaidGlyphs } from './drawn-glyphs'
import { readFont, writeFont, type PdfFont } from './pdf-fonts'
import { pdfObjects, pdfOf, streamObject, streamText, type PdfObjects } from './pdf-objects'

/** What a glyph that only joins two letters is read as: a sign that nobody sees and that a search passes over. */
const joining = '\u2060'
/** In thousandths of the type. Readers take a gap of a hundred for a space, and as much of overlap for another word. */
const unnoticed = 80

/**
 * The PDF whose joined letters every reader finds. A letter of a school hand is drawn by several glyphs, which the font does not name, and not at
 * the distance that their widths say: some readers find nothing there, or spaces within words. So the font is made to tell what its glyphs are, as
 * Chromium says it beside them, and how far they reach. Nothing that is seen moves. A PDF that is put together otherwise than Chromium does is
 * given back as it is.
 */
export function withReadableHand(pdf: Uint8Array): Uint8Array {
  const file = pdfObjects(Buffer.from(pdf))
  const pages = file && pagesOf(file)
  if (!pages || pages.length === 0) return pdf
  const objects = new Map(file.objects)
  // A letter alone says what its glyphs are; then one with an accent, what its accent is.
  for (const isPlain of [true, false])
    for (const { drawn, fonts } of pages)
      for (const said of drawn?.said ?? [])
        if (isPlain === (said.text.normalize('NFD').length === 1)) learn(said, fonts)
  for (const { number, drawn, fonts } of pages) {
    if (!drawn) return pdf
    measure(drawn.glyphs, fonts)
    objects.set(number, streamObject(number, drawn.content))
  }
  for (const { number, told, means, reach } of new Set(pages.flatMap(({ fonts }) => [...fonts.values()]))) {
    const codes = new Set([...told.widths.keys(), ...reach.keys()])
    const widths = new Map([...codes].map((code) => [code, reaching(told.widths.get(code) ?? 0, reach.get(code))]))
    for (const [at, object] of writeFont(file, number, { ...told, means, widths })) objects.set(at, object)
  }
  return pdfOf({ ...file, objects })
}

/** How near and how far the next letter is from a glyph, over all its places. */
type Reach = Readonly<{ least: number; most: number }>

/** A font of the PDF, and what is learned of it. */
type Learned = Readonly<{ number: number; told: PdfFont; means: Map<string, string>; reach: Map<string, Reach> }>
type Fonts = ReadonlyMap<string, Learned>
type Page = Readonly<{ number: number; drawn: Drawn | null; fonts: Fonts }>

function pagesOf(file: PdfObjects): readonly Page[] {
  const all = new Map<number, Learned>()
  const fontOf = (number: number): Learned => {
    const told = readFont(file, number)
    const font = all.get(number) ?? { number, told, means: new Map(told.means), reach: new Map<string, Reach>() }
    all.set(number, font)
    return font
  }
  return [...file.objects.values()].flatMap((object) => {
    const head = object.subarray(0, 4000).toString('latin1')
    const [, contents] = /\/Type \/Page\b[^]*\/Contents (\d+) 0 R/.exec(head) ?? []
    const content = streamText(file.objects.get(Number(contents)))
    if (content === null) return []
    const [, names = ''] = /\/Font <<([^>]*)>>/.exec(head) ?? []
    const named = [...names.matchAll(/\/(\w+) (\d+) 0 R/g)]
    const fonts = new Map(named.map(([, name = '', number]) => [name, fontOf(Number(number))]))
    return [{ number: Number(contents), drawn: drawnGlyphs(content, (name) => fonts.get(name)?.told), fonts }]
  })
}

/**
 * What glyphs that are not known yet mean: the first, what the known ones leave of their text; any other only joins. Of a letter with an accent,
 * the last is the accent.
 */
function learn({ text, glyphs }: SaidGlyphs, fonts: Fonts): void {
  const unknown: Glyph[] = []
  let rest = text.normalize('NFD')
  for (const glyph of glyphs) {
    const meaning = fonts.get(glyph.font)?.means.get(glyph.code)
    if (meaning === undefined) unknown.push(glyph)
    else rest = rest.replace(meaning.normalize('NFD'), '')
  }
  const [, letter, accents] = unknown.length > 1 ? (/^(\P{M})(\p{M}+)$/u.exec(rest) ?? []) : []
  for (const [index, { font, code }] of unknown.entries()) {
    const first = letter ?? rest
    const last = index === unknown.length - 1 ? accents : undefined
    fonts.get(font)?.means.set(code, (index === 0 ? first : last) || joining)
  }
}

/** Takes down how far each glyph is from the next letter of its word, in thousandths of the type. */
function measure(glyphs: readonly Glyph[], fonts: Fonts): void {
  const meaning = ({ font, code }: Glyph) => fonts.get(font)?.means.get(code) ?? ''
  const isLetter = (glyph: Glyph) => !/^[\p{M}\p{Cf}]*$/u.test(meaning(glyph))
  for (const [index, glyph] of glyphs.entries()) {
    const next = glyphs.slice(index + 1, index + 6).find(isLetter)
    if (!next || next.size !== glyph.size || Math.abs(next.y - glyph.y) > 1) continue
    if (/\s/.test(meaning(next)) || /\s/.test(meaning(glyph))) continue
    const distance = ((next.x - glyph.x) * 1000) / glyph.size
    const reach = fonts.get(glyph.font)?.reach
    const { least, most } = reach?.get(glyph.code) ?? { least: distance, most: distance }
    reach?.set(glyph.code, { least: Math.min(least, distance), most: Math.max(most, distance) })
  }
}

/** The width nearest to its own by which a glyph reaches the next letter, neither short of it nor over it, in every place where it is. */
function reaching(width: number, reach: Reach | undefined): number {
  if (!reach) return width
  const [least, most] = [reach.most - unnoticed, reach.least + unnoticed]
  return Math.round(least > most ? (least + most) / 2 : Math.min(Math.max(width, least), most))
}
