import { nobody } from '#letter/draft/new-draft'
import type { Convention } from '#letter/language/convention'
import { envelopeSizes } from '#letter/parts/envelope'
import type { Letter } from '#letter/parts/letter'
import type { TextPlace } from './pdf-places'

/** A writer whose address takes many lines. */
export const sender = {
  ...nobody,
  name: 'Andrée Bolduc',
  street: '36, rue du Petit-Bonheur\nAppartement 4\nDomaine des Érables',
  city: 'Trois-Rivières',
  region: 'QC',
  postalCode: 'G9A 1B2',
  email: 'andree.bolduc.de.trois.rivieres@exemple.example',
  phone: '819 555-0199',
}
/** Whom a window shows. */
export const recipient = {
  ...nobody,
  name: 'Dana Wells',
  role: 'Customer Care Manager',
  organisation: 'Northwind Traders',
  street: '12 Wellington Street',
  city: 'Lyon',
  postalCode: '69002',
}

type Window = NonNullable<Convention['envelope']['window']>
type Sheet = Readonly<{ width: number; height: number; lines: readonly TextPlace[] }>

/** What the window of an envelope shows amiss of a folded sheet, in any place that the sheet can slide to: none of it where all is well. */
export type Amiss = Readonly<{
  /** Lines of the recipient that are not whole in it, to a millimetre, wherever the sheet lies. */
  hidden: readonly TextPlace[]
  /** Other lines that it shows a part of. */
  seen: readonly TextPlace[]
  /** How many lines of the recipient were found. */
  found: number
}>

/** What a window shows amiss of a sheet with these lines, folded at `fold` millimetres or in three equal parts. */
export function amissInWindow(
  { width, height, lines }: Sheet,
  { size, window, fold }: Readonly<{ size: Convention['envelope']['size']; window: Window; fold: number }>,
  letter: Letter,
): Amiss {
  const address = new Set(letter.parts.flatMap((part) => (part.kind === 'recipient' ? part.lines.map(spaceless) : [])))
  const theirs = lines.filter(({ text }) => address.has(spaceless(text)))
  const envelope = envelopeSizes[size]
  const aside = [0, envelope.width - width]
  const atFold = [0, envelope.height - fold]
  const isWhole = (line: TextPlace) =>
    places(line, aside, atFold).every(
      ({ left, right, top, bottom }) =>
        left > window.seen.left + 1 &&
        right < window.seen.left + window.seen.width - 1 &&
        top > window.seen.top + 1 &&
        bottom < window.seen.top + window.seen.height - 1,
    )
  const isSeen = (line: TextPlace) =>
    places(line, aside, [...atFold, envelope.height - height / 3]).some(
      ({ left, right, top, bottom }) =>
        right > window.open.left &&
        left < window.open.left + window.open.width &&
        bottom > window.open.top &&
        top < window.open.top + window.open.height,
    )
  return {
    hidden: theirs.filter((line) => !isWhole(line)),
    seen: lines.filter((line) => !theirs.includes(line) && isSeen(line)),
    found: theirs.length,
  }
}

/** The places of a line where the sheet lies so much to the right and so much down. */
function places(line: TextPlace, aside: readonly number[], lower: readonly number[]): readonly TextPlace[] {
  return aside.flatMap((right) =>
    lower.map((down) => ({
      ...line,
      left: line.left + right,
      right: line.right + right,
      top: line.top + down,
      bottom: line.bottom + down,
    })),
  )
}

function spaceless(text: string): string {
  return text.replace(/\s/g, '')
}
