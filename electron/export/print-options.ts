import type { WebContentsPrintOptions } from 'electron'
import type { PageGeometry } from '#letter/parts/letter'

const micronsPerMillimetre = 1000

/** What the printer is told of a letter: its own paper, which the system takes for A4 where nothing is said. */
export function printOptions({ width, height }: Pick<PageGeometry, 'width' | 'height'>): WebContentsPrintOptions {
  const microns = (length: number) => Math.round(length * micronsPerMillimetre)
  return { printBackground: false, pageSize: { width: microns(width), height: microns(height) } }
}
