import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '#letter/change-draft'
import type { Answer, Draft, QuestionId } from '#letter/draft'
import { useApp } from '../app-context'
import { said, textOf } from '../given-answer'
import { useQuestionPlace } from '../question-place'
import { letterQuestionWords, type Choice, type PlainFrame } from '../question-words'
import { useGuardedText } from '../use-guarded-text'
import { BeginningChoice, type Beginning } from './beginning-choice'
import { KeysHint } from './keys-hint'
import { TooLong } from './too-long'

type Props = Readonly<{ draft: Draft; id: QuestionId; choices: readonly Choice[] }>

/** A question answered by a word to choose, by completing a frame, or in one's own words. Changing keeps the text. */
export function TextQuestion({ draft, id, choices }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { hint } = useQuestionPlace()
  const [field, start, like, keys] = [`answer-${id}`, `start-${id}`, `example-${id}`, `keys-${id}`]
  const { door, convention, voice, register } = draft
  const given = draft.answers[id]
  const taken = given?.kind === 'frame' ? given.frame : undefined
  const { frames, example } = useMemo(
    () => letterQuestionWords(id, { door, convention, voice, register }, taken),
    [id, door, convention, voice, register, taken],
  )
  const text = textOf(given)
  const beginning = beginningOf(given, frames)
  const frame = beginning.kind === 'frame' ? frames.find((one) => one.id === beginning.id) : undefined

  const give = (next: Answer, step: string | null) =>
    act({ kind: 'change', change: (before) => answer(before, id, next), step })
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(id, text, (typed, step) =>
    give(said(beginning, typed), step),
  )

  // The same functions from one keystroke to the next, so that typing redraws no beginning.
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
      {frames.length + choices.length > 0 && (
        <BeginningChoice
          choices={choices}
          frames={frames}
          chosen={beginning.kind}
          chosenId={beginning.kind === 'own' ? undefined : beginning.id}
          lang={convention}
          onChoose={choose}
          onDone={goToText}
        />
      )}
      <div className="field">
        <label className="field-label answer-label" htmlFor={field}>
          {t(labels[beginning.kind])}
        </label>
        <div className="writing" lang={convention} onClick={() => ref.current?.focus()}>
          {frame && (
            <span className="writing-start" id={start}>
              {frame.start}…
            </span>
          )}
          <textarea
            id={field}
            ref={ref}
            data-first
            rows={3}
            spellCheck={false}
            aria-describedby={`${frame ? `${start} ` : ''}${hint} ${like} ${keys}`}
            value={text}
            onChange={onChange}
          />
        </div>
        <TooLong length={refused} />
        <KeysHint id={keys} />
      </div>
      <p className="example" id={like}>
        <strong>{t('write.example')}</strong>{' '}
        <span lang={convention} data-aloud="">
          {example}
        </span>
      </p>
    </>
  )
}

const labels = { choice: 'write.more', frame: 'write.rest', own: 'write.ownText' } as const

/** A question without an answer begins with its first frame. */
function beginningOf(given: Answer | undefined, frames: readonly PlainFrame[]): Beginning {
  if (given?.kind === 'own') return given
  if (given?.kind === 'choice') return { kind: 'choice', id: given.choice }
  const frame = frames.find(({ id }) => given?.kind === 'frame' && id === given.frame) ?? frames[0]
  return frame ? { kind: 'frame', id: frame.id } : { kind: 'own' }
}
