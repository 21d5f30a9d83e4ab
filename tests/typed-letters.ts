import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { doors, questions } from '#letter/draft/questions'
import type { Letter } from '#letter/parts/letter'
import { folded } from '#letter/text/folded'
import { makeDraft } from './draft'
import { languageOf, languages } from './languages'
import { chance, typedText } from './typed-texts'

const conventions = languages.flatMap((language) => Object.keys(language.conventions))

/** A letter with its draft, and what was typed for it by its question. */
export type TypedLetter = Readonly<{
  typed: ReadonlyMap<string, string>
  convention: string
  draft: Draft
  letter: Letter
}>

/** A letter with an answer by chance to each question of a door, always the same for one seed. */
export function typedLetter(seed: number): TypedLetter {
  const door = doors[seed % doors.length] ?? 'both'
  const convention = conventions[seed % conventions.length] ?? ''
  const ids = questions[door].filter(({ kind }) => kind === 'text').map(({ id }) => id)
  const typed = answersOf(chance(seed), ids)
  const answers = Object.fromEntries([...typed].map(([id, text]) => [id, { kind: 'own' as const, text }]))
  const draft = makeDraft({ door, convention, answers })
  return { typed, convention, draft, letter: compose(draft, languageOf(convention), '2026-11-21') }
}

/** A text for each question, all of them different. */
function answersOf(next: () => number, ids: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  while (texts.size < ids.length) {
    const text = typedText(next)
    texts.set(folded(text), text)
  }
  return new Map([...texts.values()].map((text, index) => [ids[index] ?? '', text]))
}
