import { salutationWays } from './addressee'
import { closingWays } from './closing'
import type { Convention } from '../language/convention'
import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'
import { chosenWay, phrasesFor } from './phrases'
import { appSentenceId } from '../parts/sentence-id'

/** The ways to say a sentence of the app, by its role, the usual one first: a phrase, the salutation or the closing. */
export function waysToSay(role: string, draft: Draft, language: Language): readonly string[] {
  const convention = language.conventions[draft.convention]
  if (convention && role === 'salutation') return salutationWays(draft, convention, language.tag)
  if (convention && role === 'closing')
    return closingWays(draft, convention, language, saidSalutation(draft, convention, language.tag)).full
  return phrasesFor(role, draft, language)
}

function saidSalutation(draft: Draft, convention: Convention, tag: string): string {
  const edit = draft.edits[appSentenceId('salutation', tag)]
  switch (edit?.kind) {
    case 'removed':
      return ''
    case 'rewritten':
      return edit.text
    case 'reworded':
    case undefined:
      return chosenWay(salutationWays(draft, convention, tag), edit)
  }
}
