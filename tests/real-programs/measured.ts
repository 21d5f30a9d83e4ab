import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { pdfsByLibreOffice } from './libre-office'
import { day, makeFiles } from './made-files'
import { withOwnFont } from './own-font'
import { placedLines, type PlacedLine } from './placed-lines'

/** Where a block begins in a PDF, in millimetres from the top left of the sheet: its first line. */
export type Place = Readonly<{ left: number; baseline: number }>

/** One program's PDF of a letter: its pages, its lines, and where the blocks of the heading begin; null for a block that it does not have. */
export type Laid = Readonly<{
  pages: number
  lines: readonly PlacedLine[]
  places: Readonly<Record<'sender' | 'date' | 'recipient', Place | null>>
}>

/** A letter in the app's own PDF, and its Word document as LibreOffice lays it: with the letter's font, and with the fonts of this computer alone. */
export type Measured = Readonly<{ letter: Letter; app: Laid; withFont: Laid; without: Laid }>

/** Makes the files of these letters in a folder, has LibreOffice lay them, and measures all. Any other set of letters can be given. */
export async function measured<Name extends string>(
  drafts: Readonly<Record<Name, Draft>>,
  folder: string,
): Promise<ReadonlyMap<Name, Measured>> {
  // Sound: the keys of a record that names them.
  const names = Object.keys(drafts) as Name[]
  await makeFiles(drafts, folder)
  const documents = names.map((name) => join(folder, `${name}.docx`))
  await Promise.all([
    pdfsByLibreOffice(documents, join(folder, 'with-font'), await withOwnFont(join(folder, 'fonts'))),
    pdfsByLibreOffice(documents, join(folder, 'without')),
  ])
  const all = names.map(async (name) => {
    const draft = drafts[name]
    const letter = compose(draft, languageOf(draft.convention), day)
    const laid = async (...path: readonly string[]) =>
      laidFrom(letter, await readFile(join(folder, ...path, `${name}.pdf`)))
    const found = { letter, app: await laid(), withFont: await laid('with-font'), without: await laid('without') }
    return [name, found] as const
  })
  return new Map(await Promise.all(all))
}

async function laidFrom(letter: Letter, bytes: Uint8Array): Promise<Laid> {
  const { pages, lines } = await placedLines(bytes)
  const used = new Set<PlacedLine>()
  const placeOf = (text: string | undefined): Place | null => {
    const found = lines.find(
      (line) => !used.has(line) && line.text !== '' && simple(text ?? '').startsWith(simple(line.text)),
    )
    if (found) used.add(found)
    return found ? { left: found.left, baseline: found.baseline } : null
  }
  const first = (kind: 'sender' | 'recipient') =>
    letter.parts.flatMap((part) => (part.kind === kind ? part.lines : []))[0]
  const dated = letter.parts.find((part) => part.kind === 'date')
  // In the order of the page: two blocks may begin with the same words.
  const sender = placeOf(first('sender'))
  const date = placeOf(dated?.text)
  return { pages, lines, places: { sender, date, recipient: placeOf(first('recipient')) } }
}

/** Words without the difference of spaces. */
export function simple(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** The greatest distance between a line of one and the same line of the other on the same page, in millimetres, and how many lines break elsewhere. */
export function greatestShift(
  one: Laid,
  other: Laid,
): Readonly<{ across: number; down: number; brokenElsewhere: number }> {
  const rest = [...other.lines]
  let [across, down, brokenElsewhere] = [0, 0, 0]
  for (const line of one.lines) {
    const at = rest.findIndex(({ page, text }) => page === line.page && simple(text) === simple(line.text))
    const [same] = at < 0 ? [] : rest.splice(at, 1)
    if (!same) brokenElsewhere += 1
    else {
      across = Math.max(across, Math.abs(same.left - line.left))
      down = Math.max(down, Math.abs(same.baseline - line.baseline))
    }
  }
  return { across, down, brokenElsewhere }
}
