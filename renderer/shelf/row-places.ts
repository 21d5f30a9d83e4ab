/**
 * Which row of the page shows each letter, by number. A letter that stays keeps its row, so that the focus stays with it;
 * one that comes takes the row of one that goes: filling a row anew is much quicker than making one.
 */
export function rowPlaces(ids: readonly string[], before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (ids.length === before.size && ids.every((id) => before.has(id))) return before
  const staying = new Set(ids.flatMap((id) => before.get(id) ?? []))
  const free = [...before.values()].filter((place) => !staying.has(place))
  let next = Math.max(-1, ...before.values()) + 1
  return new Map(ids.map((id) => [id, before.get(id) ?? free.shift() ?? next++]))
}
