import type { CheckData } from '../language/check-data'
import type { Language } from '../language/language'
import { findPhrases, makePhraseIndex, type Match, type PhraseIndex } from '../reading/phrase-index'
import { withNamed } from '../reading/phrase-pattern'
import { tokensOf } from '../reading/tokens'
import { remembered } from '../text/remembered'

const made = new WeakMap<CheckData, PhraseIndex>()

/** Every phrase of every list of the check that the text holds, in one pass. Lists of tone are `tone.0`, `unless.0`... */
export const scan = remembered(
  (text: string, { check, ordinals }: Pick<Language, 'check' | 'ordinals'>): readonly Match[] => {
    const index = made.get(check) ?? makePhraseIndex(listsOf(check), ordinals)
    made.set(check, index)
    return findPhrases(tokensOf(text), index)
  },
  ({ check }) => check,
)

function listsOf({ tone, lists, named }: CheckData): readonly (readonly [string, readonly string[]])[] {
  const ofTone = tone.flatMap(({ phrases, unless = [] }, group): [string, readonly string[]][] => [
    [`tone.${group}`, phrases],
    [`unless.${group}`, unless],
  ])
  return [...Object.entries(lists), ...ofTone].map(([list, phrases]) => [
    list,
    phrases.map((phrase) => withNamed(phrase, named)),
  ])
}
