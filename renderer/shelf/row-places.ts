import type { InMatter } from './by-matter'

/** The rows of the list: which one each letter is in, by the letter's id, and which letter each was last filled with. */
export type Rows = Readonly<{
  of: unknown
  places: ReadonlyMap<string, number>
  filled: ReadonlyMap<number, InMatter>
}>

/** A list that was not drawn yet. */
export const noRows: Rows = { of: null, places: new Map(), filled: new Map() }

/**
 * The rows for these letters; those of before where nothing changes. A letter that stays keeps its row, so that the focus stays with it; one that comes
 * takes the row of one that goes, and a row that nobody needs is kept for the next one, as long as the letters are `of` the same shelf: filling a row anew is
 * much quicker than making one.
 */
export function rowsFor(letters: readonly InMatter[], of: unknown, before: Rows): Rows {
  const kept = of === before.of ? before.filled : new Map([...before.filled].filter(([row]) => isUsed(before, row)))
  const places = placesFor(
    letters.map(({ draft }) => draft.id),
    before.places,
    [...kept.keys()],
  )
  const isSame = places === before.places && letters.every((one) => kept.get(placeOf(places, one)) === one)
  if (isSame && kept === before.filled) return before
  const now = letters.map((one) => [placeOf(places, one), one] as const)
  return { of, places, filled: new Map([...(of === before.of ? kept : []), ...now]) }
}

/** The rows that are filled with no letter of now, each with the letter of before. */
export function spareRows({ places, filled }: Rows): readonly (readonly [row: number, letter: InMatter])[] {
  const used = new Set(places.values())
  return [...filled].filter(([row]) => !used.has(row))
}

const isUsed = ({ places }: Rows, row: number) => [...places.values()].includes(row)

function placeOf(places: ReadonlyMap<string, number>, { draft }: InMatter): number {
  return places.get(draft.id) ?? -1
}

function placesFor(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
  there: readonly number[],
): ReadonlyMap<string, number> {
  if (ids.length === before.size && ids.every((id) => before.has(id))) return before
  const staying = new Set(ids.flatMap((id) => before.get(id) ?? []))
  const free = there.filter((place) => !staying.has(place))
  let next = Math.max(-1, ...there) + 1
  return new Map(ids.map((id) => [id, before.get(id) ?? free.shift() ?? next++]))
}
