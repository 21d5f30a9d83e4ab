/** How much a press of + or − changes the size of what is read. */
const step = 1.2
const smallest = step ** -4
const largest = step ** 7

/** The next size of what is read, within its bounds: larger, smaller, or as it was at first. */
export function nextSize(size: number, way: 'larger' | 'smaller' | 'first'): number {
  if (way === 'first') return 1
  const next = way === 'larger' ? size * step : size / step
  // Back at the first size by as many steps, whatever was lost in dividing.
  return Math.min(Math.max(Math.abs(next - 1) < 0.01 ? 1 : next, smallest), largest)
}

/** What a key asks of the size, held with Control or Command or not; null where it asks nothing. */
export function sizeKey({ key }: Readonly<{ key: string }>): 'larger' | 'smaller' | 'first' | null {
  if (key === '+' || key === '=') return 'larger'
  if (key === '-' || key === '_') return 'smaller'
  return key === '0' ? 'first' : null
}
