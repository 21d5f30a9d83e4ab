import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { Beginnings } from '../questions/beginnings'
import { useQuestionPlace } from '../questions/question-place'
import type { ReadyAnswer } from '../questions/question-words'
import { Misfit } from '../questions/misfit'
import { useTextAnswer } from '../questions/use-text-answer'
import { Writing } from '../questions/writing'
import { CorrectionsHere } from '../remarks/corrections-here'
import { TooLong } from '../controls/too-long'
import { keyNames } from '../help/shortcuts'

type Props = Readonly<{ draft: Draft; id: QuestionId; choices: readonly ReadyAnswer[] }>

/** A question answered by a word to choose, by completing a frame, or in one's own words. Changing keeps the text. */
export function TextQuestion({ draft, id, choices }: Props) {
  const { t } = useTranslation()
  const { hint } = useQuestionPlace()
  const [answer, start, like, keys] = [`answer-${id}`, `start-${id}`, `example-${id}`, `keys-${id}`]
  const { convention } = draft
  const { frames, words, keepWithout, example, text, beginning, field, choose, goToText } = useTextAnswer(draft, id)
  const { ref, onChange, refused } = field

  return (
    <>
      {frames.length + choices.length > 0 && (
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
      )}
      <div className="field">
        <label className="field-label answer-label" htmlFor={answer}>
          {t(labels[beginning.kind])}
        </label>
        <Writing
          className="writing"
          id={answer}
          startId={start}
          start={words.start}
          lang={convention}
          rows={3}
          describedBy={`${hint} ${like} ${keys}`}
          field={ref}
          value={text}
          onChange={onChange}
        />
        <CorrectionsHere words={draft} question={id} />
        <Misfit register="adult" fits={words.fits} onKeep={keepWithout} />
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

/** What Enter does in an answer, told under its field. */
const KeysHint = memo(function KeysHint({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <p className="keys" id={id}>
      {t('speed.keys.goOn', { enter: keyNames(t, ['enter']), newLine: keyNames(t, ['shift', 'enter']) })}
    </p>
  )
})
