import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { letterSentences } from '#letter/parts/letter-sentences'

/** The sentences that the full letter has and this length leaves out. */
export function waitingSentences(draft: Draft, today: string): readonly Sentence[] {
  if (draft.length === 'full') return []
  const language = languageOf(draft.convention)
  const said = new Set(letterSentences(compose(draft, language, today)).map(({ id }) => id))
  const all = letterSentences(compose({ ...draft, length: 'full' }, language, today))
  return all.filter(({ id }) => !said.has(id))
}
