import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Remark } from '#letter/check/remark'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

/** The day of the tests. */
export const today = '2026-11-21'

/** The remarks on a draft as it would be read. */
export function remarksOn(draft: Draft): readonly Remark[] {
  const language = languageOf(draft.convention)
  return check(draft, compose(draft, language, today), language, today)
}

/** A draft that says this in answer to what happened. */
export function told(text: string, convention = 'fr-CA', more: Partial<Draft> = {}): Draft {
  return makeDraft({ convention, answers: { what: { kind: 'own', text } }, ...more })
}
