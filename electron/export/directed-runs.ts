/** A piece of a line that goes one way. */
export type DirectedRun = Readonly<{ text: string; direction: 'ltr' | 'rtl' }>

// The blocks whose letters go from right to left (Unicode Standard Annex 9, section 3.2).
const right = '\\u0590-\\u08FF\\u200F\\uFB1D-\\uFDFF\\uFE70-\\uFEFE\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'
const number = '\\p{Nd}[%\\u2030]?'
const against = {
  ltr: new RegExp(`[${right}](?:[^\\p{L}]*(?:[${right}]|${number}))*`, 'gu'),
  rtl: new RegExp(`(?![${right}])\\p{L}(?:[^${right}]*(?:(?![${right}])\\p{L}|${number}))*`, 'gu'),
}

/**
 * A line cut where its direction changes: between two letters that go against the page everything goes with them, and so do the
 * numbers after them and the bracket that closes among them (Unicode Standard Annex 9, rules W1 to N1). The rest goes as the page.
 */
export function directedRuns(line: string, page: DirectedRun['direction']): readonly DirectedRun[] {
  const runs: DirectedRun[] = []
  let from = 0
  const add = (to: number, direction: DirectedRun['direction']) => {
    if (to > from) runs.push({ text: line.slice(from, to), direction })
    from = to
  }
  for (const { 0: found, index } of line.matchAll(against[page])) {
    add(index, page)
    add(index + found.length + closing(found, line.slice(index + found.length)), page === 'ltr' ? 'rtl' : 'ltr')
  }
  add(line.length, page)
  return runs
}

/** How many brackets right after a piece close one that was opened in it. */
function closing(piece: string, after: string): number {
  const open = (piece.match(/[([{]/g)?.length ?? 0) - (piece.match(/[)\]}]/g)?.length ?? 0)
  const [close = ''] = /^[)\]}]*/.exec(after) ?? []
  return Math.min(Math.max(open, 0), close.length)
}
