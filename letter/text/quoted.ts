import type { Stretch } from './stretch'

const quotes = /«[^»]*»|“[^”]*”/gu

/** What stands between printed quotes in a text, the quotes too: it is somebody else's. */
export function quotedIn(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(quotes), ({ index, 0: all }) => ({ from: index, to: index + all.length }))
}

/** Whether a stretch begins inside one of the others. */
export function beginsIn(stretch: Stretch, others: readonly Stretch[]): boolean {
  return others.some(({ from, to }) => stretch.from >= from && stretch.from < to)
}
