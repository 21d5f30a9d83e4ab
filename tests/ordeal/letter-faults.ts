import { isDeepStrictEqual } from 'node:util'
import { alone, type GoesWith } from '#electron/export/goes-with'
import { applyRemark } from '#letter/check/apply-remark'
import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import type { Letter } from '#letter/parts/letter'
import { letterSchema } from '#letter/parts/letter-schema'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import { blockText, joinBlocks } from '#letter/parts/plain-text'
import { pageByHand } from '#tests/by-hand'
import { languageOf } from '#tests/languages'
import { hostileDraft, type HostileDraft } from './hostile-draft'
import { lettersOf } from './letters-of'

/** The day of every letter of the ordeal. */
export const day = '2026-11-21'

/** A letter made of a hostile draft, always the same for one seed, with its page by hand where it has one. */
export type HostileLetter = HostileDraft & Readonly<{ letter: Letter; goesWith: GoesWith }>

/** The letter of the hostile draft of a seed. */
export function hostileLetter(seed: number): HostileLetter {
  const made = hostileDraft(seed)
  const letter = compose(made.draft, languageOf(made.draft.convention), day)
  const byHand = pagesByHand(letter.handwritten).map((pixels) => ({ file: pixels.file, data: pageByHand, pixels }))
  return { ...made, letter, goesWith: { ...alone, byHand } }
}

/** What is wrong with what composing and checking make of the hostile draft of a seed; nothing, if all is well. */
export function letterFaults(seed: number): readonly string[] {
  const { draft, letter, promised } = hostileLetter(seed)
  const language = languageOf(draft.convention)
  const remarks = check(draft, letter, language, day)
  const text = joinBlocks(letter.parts, blockText)
  const faults = lostWords(promised, text)
  const kept = letterSchema.safeParse(letter)
  if (!kept.success) faults.push(`a letter that could not be kept: ${kept.error.message.slice(0, 300)}`)
  if (/(?!\n)\p{Cc}|[\u202a-\u202e\ufffe\uffff]/u.test(text) || !text.isWellFormed())
    faults.push('a sign that breaks files')
  if (seed % 10 !== 0) return faults
  if (!isDeepStrictEqual(compose(structuredClone(draft), language, day), letter))
    faults.push('another letter the second time')
  for (const remark of remarks) compose(applyRemark(draft, remark, letter), language, day)
  return faults
}

/** The promised words that a text does not say, each told with its question. */
export function lostWords(promised: ReadonlyMap<string, string>, text: string): string[] {
  const all = lettersOf(text)
  const lost = [...promised].filter(([, typed]) => !all.includes(lettersOf(typed)))
  return lost.map(([question, typed]) => `lost of ${question}: ${JSON.stringify(typed.slice(0, 300))}`)
}
