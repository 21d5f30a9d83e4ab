import { findFacts } from '#letter/facts/find-facts'
import type { Fact } from '#letter/facts/fact'
import { languages } from '#locales/registry'
import { readSource } from './read-source'

/** What facts are looked for in: a text, or what a file of this name holds. */
export type Source = Readonly<{ text: string } | { name: string; bytes: Uint8Array }>

/** The facts that a source has, whatever language it is in; throws where it can't be read, or has no words. */
export async function factsOf(source: Source, today: string): Promise<readonly Fact[]> {
  const read = 'text' in source ? { text: source.text, from: null } : await readSource(source.name, source.bytes)
  if (read.text.trim() === '') throw new TypeError('Without words')
  const all = languages.tags.map(async (tag) => {
    const [letter, facts] = await Promise.all([languages.read(tag, 'letter'), languages.read(tag, 'facts')])
    return { letter, facts }
  })
  return findFacts(read, await Promise.all(all), today)
}
