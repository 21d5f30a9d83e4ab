import * as z from 'zod'
import { settingsSchema } from '../bridge/settings'
import { mostOwnWords } from '../bridge/settings-values'
import type { ZipFile } from './write-zip'

/** The file of a backup that holds a person's own words: they are in the settings, not among the letters. */
export const ownWordsFile = 'own-words.json'

const schema = z.object({ words: settingsSchema.unwrap().shape.ownWords })

/** The files of a backup, followed by that of the words where there are any; `day` is the ISO date of the backup. */
export async function* withOwnWords(
  files: AsyncIterable<ZipFile>,
  words: readonly string[],
  day: string,
): AsyncGenerator<ZipFile> {
  yield* files
  if (words.length === 0) return
  const bytes = new TextEncoder().encode(`${JSON.stringify({ words }, null, 2)}\n`)
  yield { path: ownWordsFile, bytes, changed: new Date(day) }
}

/** The words that a file of a backup holds; none where it can't be read. */
export function parseOwnWords(bytes: Uint8Array): readonly string[] {
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.data.words : []
  } catch {
    return []
  }
}

/** The words that were here with those brought, each once, and no more than are kept. */
export function mergedOwnWords(here: readonly string[], brought: readonly string[]): readonly string[] {
  return [...new Set([...here, ...brought])].slice(0, mostOwnWords)
}
