import { memo, type ReactNode } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import { useTranslation } from '../app/words'
import { Beginnings } from '../questions/beginnings'
import { useQuestionPlace } from '../questions/question-place'
import type { ReadyAnswer } from '../questions/question-words'
import { Misfit } from '../questions/misfit'
import { useTextAnswer } from '../questions/use-text-answer'
import { Writing } from '../questions/writing'
import { TooLong } from '../controls/too-long'
import { keyNames } from '../help/key-names'
import { later } from '../app/later'
import { dictationOf } from '../aloud/dictation'
import { CorrectionsHere } from '../remarks/corrections-here'

const DictationLine = later(async () => (await import('./dictation-line')).DictationLine)
const dictation = dictationOf(navigator.platform)

type Props = Readonly<{ draft: Draft; id: QuestionId; choices: readonly ReadyAnswer[] }>

/** A question answered by a word to choose, by completing a frame, or in one's own words. Changing keeps the text. */
export function TextQuestion({ draft, id, choices }: Props) {
  const { t } = useTranslation()
  const { hint } = useQuestionPlace()
  const [answer, start, like, keys] = [`answer-${id}`, `start-${id}`, `example-${id}`, `keys-${id}`]
  const { convention } = draft
  const { frames, words, keepWithout, example, text, beginning, field, choose, goToText } = useTextAnswer(draft, id)
  const { ref, onChange, refused } = field
  // Twice is enough.
  const place = questionsOf(draft).findIndex((question) => question.id === id)
  const tellsKeys = place < 2
  // Once a letter, before anything is typed.
  const tellsDictation = place === 0 && text === '' && draft.register === 'adult'

  return (
    <>
      <div className="field">
        <label className="aloud-only" htmlFor={answer}>
          {t(labels[beginning.kind])}
        </label>
        <Writing
          className="writing"
          id={answer}
          startId={start}
          start={words.start}
          lang={convention}
          rows={3}
          describedBy={tellsKeys ? `${hint} ${like} ${keys}` : `${hint} ${like}`}
          field={ref}
          value={text}
          onChange={onChange}
        />
        <CorrectionsHere words={draft} question={id} />
        <Misfit register="adult" fits={words.fits} onKeep={keepWithout} />
        <TooLong length={refused} />
        {tellsKeys && <KeysHint id={keys} />}
        <p className="example" id={like}>
          {t('write.example')}{' '}
          <span lang={convention} data-aloud="">
            {example}
          </span>
        </p>
        {tellsDictation && dictation && <DictationLine dictation={dictation} />}
      </div>
      {frames.length + choices.length > 0 && (
        <Otherwise folded={text !== ''}>
          <Beginnings
            register="adult"
            choices={choices}
            frames={frames}
            chosen={beginning.kind}
            chosenId={beginning.kind === 'own' ? undefined : beginning.id}
            lang={convention}
            onChoose={choose}
            onDone={goToText}
          />
        </Otherwise>
      )}
    </>
  )
}

const labels = { choice: 'write.more', frame: 'write.rest', own: 'write.ownText' } as const

/** The beginnings in sight; once something is written, one line that opens on them. */
function Otherwise({ folded, children }: Readonly<{ folded: boolean; children: ReactNode }>) {
  const { t } = useTranslation()
  if (!folded) return children
  return (
    <details className="otherwise more">
      <summary>{t('write.otherwise')}</summary>
      {children}
    </details>
  )
}

/** What Enter does in an answer, told under its field. */
const KeysHint = memo(function KeysHint({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <p className="keys" id={id}>
      {t('speed.keys.goOn', { enter: keyNames(t, ['enter']), newLine: keyNames(t, ['shift', 'enter']) })}
    </p>
  )
})
