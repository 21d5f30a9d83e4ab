import { useCallback, useMemo } from 'react'
import { answer } from '#letter/draft/change-draft'
import type { Draft, Answer } from '#letter/draft/draft'
import { typedIn } from '#letter/draft/typed-in'
import type { QuestionId } from '#letter/draft/questions'
import { thanksOf } from '#letter/compose/who-is-thanked'
import { childCalled } from '#letter/language/child-named'
import { languageOf } from '#locales/registry'
import { useChange } from '../app/use-change'
import { beginningOf, type Beginning } from './beginning-of'
import { beginningWords } from './beginning-words'
import { letterQuestionWords } from './question-words'
import { useGuardedText } from '../controls/use-guarded-text'
import { useRest } from './use-rest'

/**
 * The answer to a question whose words can be chosen, completed or typed: what it says now, what it can begin with and begins
 * with, and its field. Changing the beginning keeps the text, and so does doing without one.
 */
export function useTextAnswer(draft: Draft, id: QuestionId) {
  const change = useChange()
  const { door, convention, voice, register, gender, recipient } = draft
  const childName = childCalled(draft, languageOf(convention))
  const given = draft.answers[id]
  const taken = given?.kind === 'frame' ? given.frame : undefined
  const began = draft.answers.what?.kind === 'frame' ? draft.answers.what.frame : ''
  const { kind, pronoun } = (id === 'gesture' && thanksOf(draft, languageOf(convention))) || { kind: null, pronoun: '' }
  const { frames, example } = useMemo(() => {
    const thanks = kind === null ? undefined : { kind, pronoun }
    const answers = { what: { kind: 'frame', frame: began, text: '' } } as const
    return letterQuestionWords(
      id,
      { door, convention, voice, childName, register, gender, recipient, answers, thanks },
      taken,
    )
  }, [id, door, convention, voice, childName, register, gender, recipient, began, kind, pronoun, taken])
  const text = typedIn(given)
  const beginning = beginningOf(given, frames, register)
  const words = beginningWords(draft, id, beginning, useRest(id, text))
  const field = useGuardedText<HTMLTextAreaElement>(id, text, (typed, step) =>
    change((before) => answer(before, id, said(beginning, typed)), step),
  )
  const { ref } = field

  // The same functions from one keystroke to the next, so that typing redraws no beginning.
  const choose = useCallback(
    (next: Beginning) => change((before) => answer(before, id, said(next, typedIn(before.answers[id])))),
    [change, id],
  )
  const goToText = useCallback(() => ref.current?.focus(), [ref])

  const keepWithout = () => {
    choose({ kind: 'own' })
    goToText()
  }

  return { given, frames, words, keepWithout, example, text, beginning, field, choose, goToText }
}

/** The answer that begins in this way and goes on with this text. */
function said(beginning: Beginning, text: string): Answer {
  switch (beginning.kind) {
    case 'own':
      return { kind: 'own', text }
    case 'frame':
      return { kind: 'frame', frame: beginning.id, text }
    case 'choice':
      return { kind: 'choice', choice: beginning.id, text }
  }
}
