import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '#letter/change-draft'
import type { Answer, Draft, QuestionId } from '#letter/draft'
import { useApp } from '../app-context'
import { letterQuestionWords } from '../question-words'
import { useGuardedText } from '../use-guarded-text'
import { FrameChoice } from './frame-choice'
import { TooLong } from './too-long'

/** A question answered by completing a frame, or in one's own words. Changing frames keeps the text. */
export function TextQuestion({ draft, id }: { readonly draft: Draft; readonly id: QuestionId }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { convention, voice } = draft
  const { frames, example } = useMemo(() => letterQuestionWords(id, { convention, voice }), [id, convention, voice])
  const given = draft.answers[id]
  const text = given && given.kind !== 'moment' ? given.text : ''
  const frame = given?.kind === 'own' ? undefined : (frames.find((one) => isGiven(one.id, given)) ?? frames[0])

  const give = (next: Answer, step: string | null) =>
    act({ kind: 'change', change: (before) => answer(before, id, next), step })
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(id, text, (typed, step) =>
    give(said(frame?.id, typed), step),
  )
  const choose = (chosen: string | undefined) => give(said(chosen, text), null)

  return (
    <>
      {frames.length > 0 && (
        <FrameChoice
          frames={frames}
          chosen={frame?.id}
          lang={convention}
          onChoose={choose}
          onDone={() => ref.current?.focus()}
        />
      )}
      <div className="field">
        <label className="field-label answer-label" htmlFor="answer">
          {t(frame ? 'write.rest' : 'write.ownText')}
        </label>
        <div className="writing" lang={convention} onClick={() => ref.current?.focus()}>
          {frame && (
            <span className="writing-start" id="answer-start">
              {frame.start}…
            </span>
          )}
          <textarea
            id="answer"
            ref={ref}
            data-first
            rows={3}
            spellCheck={false}
            aria-describedby={`${frame ? 'answer-start ' : ''}question-hint example`}
            value={text}
            onChange={onChange}
          />
        </div>
        <TooLong length={refused} />
      </div>
      <p className="example" id="example">
        <strong>{t('write.example')}</strong> <span lang={convention}>{example}</span>
      </p>
    </>
  )
}

function isGiven(frame: string, given: Answer | undefined): boolean {
  return given?.kind === 'frame' && given.frame === frame
}

function said(frame: string | undefined, text: string): Answer {
  return frame === undefined ? { kind: 'own', text } : { kind: 'frame', frame, text }
}
