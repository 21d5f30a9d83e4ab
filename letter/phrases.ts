import type { Draft, Edit } from './draft'
import type { Language } from './language'
import { spoken } from './spoken'

/** The ways to say a role in this draft's manner, the usual one first; none when the language has nothing for it. */
export function phrasesFor(role: string, draft: Draft, language: Language): string[] {
  const fits = language.phrases.filter(
    (phrase) =>
      phrase.role === role &&
      phrase.doors.includes(draft.door) &&
      allows(phrase.register, draft.register) &&
      allows(phrase.gender, draft.gender) &&
      (phrase.tone?.includes(draft.tone) ?? true) &&
      (phrase.gravity?.includes(draft.gravity) ?? true) &&
      (phrase.conventions?.includes(draft.convention) ?? true),
  )
  return [...new Set(fits.map(({ text }) => spoken(text, draft.voice)))]
}

/** The way that the writer asked for, or the usual one. */
export function chosenWay(ways: readonly string[], edit: Edit | undefined): string {
  return ways[edit?.kind === 'reworded' ? edit.variant % ways.length : 0] ?? ''
}

function allows<T>(wanted: T | undefined, given: T): boolean {
  return wanted === undefined || wanted === given
}
