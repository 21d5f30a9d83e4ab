import { salutationWays } from './addressee'
import { closingWays } from './closing'
import type { Convention } from '../language/convention'
import type { Draft } from '../draft/draft'
import { frameOf, frameStart } from '../language/frame-start'
import type { Language } from '../language/language'
import { chosenWay, phrasesFor } from './phrases'
import { appSentenceId } from '../parts/sentence-id'
import { rootsIn } from '../reading/read-sentence'
import { folded } from '../text/folded'

/** The ways to say a sentence of the app, by its role, the usual one first: a phrase, the salutation or the closing. */
export function waysToSay(role: string, draft: Draft, language: Language): readonly string[] {
  const convention = language.conventions[draft.convention]
  if (convention && role === 'salutation') return salutationWays(draft, convention, language.tag)
  if (convention && role === 'closing')
    return closingWays(draft, convention, language, saidSalutation(draft, convention, language.tag)).full
  return /^(?:effect|extra)\./.test(role) ? feelingWays(role, draft, language) : phrasesFor(role, draft, language)
}

/**
 * The ways to say a feeling: first those that do not say again how the letter begins. After `I am sad because…` there is none for the card *Sad*,
 * unless the writer changed that sentence; the number of one that was chosen among all in their own order keeps its words.
 */
function feelingWays(role: string, draft: Draft, language: Language): readonly string[] {
  const all = phrasesFor(role, draft, language)
  const edit = draft.edits[appSentenceId(role, language.tag)]
  const begun = (['what', 'thanked'] as const).flatMap(
    (question) => frameOf(draft.answers[question], question, language) ?? [],
  )
  const said = rootsIn(begun.map((frame) => frameStart(frame, draft, language)).join(' '), language)
  // Whose feeling it is must be said again.
  const whose = rootsIn([...language.myChild, draft.childName].join(' '), language)
  const isNew = (way: string) => [...rootsIn(way, language)].every((root) => !said.has(root) || whose.has(root))
  if (edit && folded(edit.was) === folded(all[0] ?? '')) return all
  const first = all.filter(isNew)
  return first.length > 0 || edit ? [...first, ...all.filter((way) => !isNew(way))] : []
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
