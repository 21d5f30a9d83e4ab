import type { Enclosed } from '#letter/parts/enclosed'
import type { Letter } from '#letter/parts/letter'
import { readEnclosed } from '../drafts/enclosed-files'
import type { PicturePage } from '../export/goes-with'

type FoundEnclosed = Readonly<{ one: Enclosed; data: Uint8Array }>

/** The files that go with a letter, as they are in its folder; those that are gone, by the names that the letter has for them. */
export type LetterEnclosed = Readonly<{
  found: readonly FoundEnclosed[]
  pictures: readonly PicturePage[]
  missing: readonly string[]
}>

/** Reads the files that go with a letter. */
export async function letterEnclosed(folder: string, draftId: string, letter: Letter): Promise<LetterEnclosed> {
  const read = await Promise.all(
    letter.enclosed.map(async (one) => ({ one, data: await readEnclosed(folder, draftId, one.file) })),
  )
  const found = read.flatMap(({ one, data }) => (data ? [{ one, data }] : []))
  return {
    found,
    pictures: found.flatMap(({ one: { name, file, picture }, data }) =>
      picture ? [{ name, file, data, pixels: picture }] : [],
    ),
    missing: read.flatMap(({ one, data }) => (data ? [] : [one.name])),
  }
}
