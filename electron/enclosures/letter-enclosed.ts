import { createHash } from 'node:crypto'
import type { Enclosed } from '#letter/parts/enclosed'
import type { PageByHand } from '#letter/parts/handwritten'
import type { Letter } from '#letter/parts/letter'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import type { Outcome } from '../bridge/outcome'
import { readEnclosed } from '../drafts/enclosed-files'
import type { PicturePage, WrittenPage } from '../export/goes-with'
import { failed } from '../system/problem'

type FoundEnclosed = Readonly<{ one: Enclosed; data: Uint8Array }>

/**
 * The files that go with a letter, as they are in its folder; those that are gone, by the names that the letter has for them. Its pages by
 * hand are always there, as they were when they were chosen: they are the letter.
 */
export type LetterEnclosed = Readonly<{
  found: readonly FoundEnclosed[]
  pictures: readonly PicturePage[]
  missing: readonly string[]
  byHand: readonly WrittenPage[]
}>

/**
 * Reads the files that go with a letter; fails where a page by hand is gone, or is another than the one that was chosen. So does an enclosure
 * where the letter leaves `asAgreed`: an adult agreed to what it holds.
 */
export async function letterEnclosed(
  folder: string,
  draftId: string,
  letter: Letter,
  asAgreed = false,
): Promise<Outcome<LetterEnclosed>> {
  const pages = pagesByHand(letter.handwritten)
  const read = await Promise.all(pages.map((page) => writtenPage(folder, draftId, page)))
  const byHand = read.filter((page) => page !== null)
  if (byHand.length < pages.length) return failed('page-gone')
  const files = await Promise.all(
    letter.enclosed.map(async (one) => ({ one, data: await readEnclosed(folder, draftId, one.file) })),
  )
  const other = asAgreed ? files.find(({ one, data }) => !isAsChosen(one, data)) : undefined
  if (other) return failed('enclosed-gone', other.one.name)
  const found = files.flatMap(({ one, data }) => (data ? [{ one, data }] : []))
  return {
    kind: 'done',
    found,
    pictures: found.flatMap(({ one: { name, file, picture }, data }) =>
      picture ? [{ name, file, data, pixels: picture }] : [],
    ),
    missing: files.flatMap(({ one, data }) => (data ? [] : [one.name])),
    byHand,
  }
}

// Of files enclosed before digests were kept, nothing is known.
function isAsChosen({ digest }: Enclosed, data: Uint8Array | null): boolean {
  return digest === undefined || (data !== null && digestOf(data) === digest)
}

// Null where it is gone, or another.
async function writtenPage(
  folder: string,
  draftId: string,
  { file, digest, width, height }: PageByHand,
): Promise<WrittenPage | null> {
  const data = await readEnclosed(folder, draftId, file)
  return data && digestOf(data) === digest ? { file, data, pixels: { width, height } } : null
}

/** What marks the bytes of a page by hand, or of an enclosure: their SHA-256, in hexadecimal digits. */
export function digestOf(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
