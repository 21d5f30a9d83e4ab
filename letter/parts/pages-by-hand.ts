import type { Handwritten, PageByHand } from './handwritten'

/** The pages that were written by hand, in their order; none for a letter that is printed. */
export function pagesByHand(handwritten: Handwritten | null | undefined): readonly PageByHand[] {
  if (!handwritten) return []
  const { file, digest, width, height, more = [] } = handwritten
  return [{ file, digest, width, height }, ...more]
}

/** Pages written by hand as a draft keeps them, with the typed letter after them or without; null for none. */
export function onPages([first, ...more]: readonly PageByHand[], typed: boolean): Handwritten | null {
  if (!first) return null
  return { ...first, typed, ...(more.length > 0 ? { more } : {}) }
}

/** Pages written by hand with one more, which takes the place of one that is gone: of its own, or the first; at the end where none is. Null where it is there already. */
export function withPage(
  pages: readonly PageByHand[],
  page: PageByHand,
  isGone: (page: PageByHand) => boolean,
): readonly PageByHand[] | null {
  const same = pages.find(({ digest }) => digest === page.digest)
  if (same && !isGone(same)) return null
  const at = same ? pages.indexOf(same) : pages.findIndex(isGone)
  return at < 0 ? [...pages, page] : pages.with(at, page)
}
