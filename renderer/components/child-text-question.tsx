import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '#letter/change-draft'
import type { Draft, QuestionId } from '#letter/draft'
import { useApp } from '../app-context'
import { childBeginning } from '../child-beginning'
import { said, textOf } from '../given-answer'
import { letterQuestionWords, type Choice } from '../question-words'
import { useGuardedText } from '../use-guarded-text'
import type { Beginning } from './beginning-choice'
import { ChildCards } from './child-cards'
import { TooLong } from './too-long'

type Props = Readonly<{ draft: Draft; id: QuestionId; choices: readonly Choice[] }>

/** A child's question answered by a card, by a sentence to finish, or in the child's own words, exactly as typed. */
export function ChildTextQuestion({ draft, id, choices }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { door, convention, voice } = draft
  const given = draft.answers[id]
  const taken = given?.kind === 'frame' ? given.frame : undefined
  const { frames, example } = useMemo(
    () => letterQuestionWords(id, { door, convention, voice, register: 'child' }, taken),
    [id, door, convention, voice, taken],
  )
  const text = textOf(given)
  const beginning = childBeginning(given, frames)
  const frame = beginning.kind === 'frame' ? frames.find((one) => one.id === beginning.id) : undefined
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(id, text, (typed, step) =>
    act({ kind: 'change', change: (before) => answer(before, id, said(beginning, typed)), step }),
  )

  // The same functions from one keystroke to the next, so that typing redraws no card.
  const choose = useCallback(
    (next: Beginning) =>
      act({
        kind: 'change',
        change: (before) => answer(before, id, said(next, textOf(before.answers[id]))),
        step: null,
      }),
    [act, id],
  )
  const goToText = useCallback(() => ref.current?.focus(), [ref])

  return (
    <>
      <ChildCards
        choices={choices}
        frames={frames}
        // Where there are faces none is chosen for the child, and the keyboard comes to the first.
        chosen={given || choices.length === 0 ? beginning.kind : null}
        chosenId={beginning.kind === 'own' ? undefined : beginning.id}
        lang={convention}
        onChoose={choose}
        onDone={goToText}
      />
      <div className="child-answer">
        <label className="child-label" id="answer-label" htmlFor="answer">
          {t(labels[beginning.kind])}
        </label>
        <div className="child-writing" lang={convention} onClick={goToText}>
          {frame && (
            <span className="writing-start" id="answer-start">
              {frame.start}…
            </span>
          )}
          <textarea
            id="answer"
            ref={ref}
            data-first
            rows={2}
            spellCheck={false}
            aria-labelledby="question-title answer-label"
            aria-describedby={`${frame ? 'answer-start ' : ''}question-hint question-aloud example`}
            value={text}
            onChange={onChange}
          />
        </div>
        <TooLong length={refused} />
      </div>
      <p className="child-example" id="example">
        {t('child.write.example')}{' '}
        <span lang={convention} data-aloud="">
          {example}
        </span>
      </p>
    </>
  )
}

const labels = { choice: 'child.write.more', frame: 'child.write.rest', own: 'child.write.answer' } as const
