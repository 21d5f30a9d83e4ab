import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/outcome'
import { answerings, feltAs, type Answering, type Felt } from '#letter/correspondence'
import { useApp } from '../app-context'
import { useGuardedText } from '../use-guarded-text'
import { ProblemWords } from './notice'
import { PastDay } from './past-day'
import { RadioChips } from './radio-chips'
import { TooLong } from './too-long'

type Props = Readonly<{ id: string; onKept: () => void; onLater: () => void }>

/** The answer that came: pasted, or told as it was said. */
export function AnswerForm({ id, onKept, onLater }: Props) {
  const { t } = useTranslation()
  const { act, bridge, today } = useApp()
  const field = useId()
  const [how, setHow] = useState<Answering>('email')
  const [felt, setFelt] = useState<Felt>('kind-words')
  const [on, setOn] = useState(today)
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<Failed | null>(null)
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>('answer', text, setText)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])

  const keep = async () => {
    const outcome = await bridge.markAnswered({ id, how, felt, on, text })
    if (outcome.kind === 'failed') return setFailed(outcome)
    act({ kind: 'event', event: outcome.event, id })
    onKept()
  }

  return (
    <form
      ref={form}
      className="sent-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (on !== '' && on <= today) void keep()
      }}
    >
      <RadioChips
        legend={t('sent.answer.howTitle')}
        options={answerings.map((value) => ({ value, label: t(`sent.answer.how.${value}`) }))}
        chosen={how}
        onChoose={setHow}
      />
      <PastDay label={t('sent.day')} value={on} onDay={setOn} />
      <RadioChips
        legend={t('sent.answer.feltTitle')}
        options={feltAs.map((value) => ({ value, label: t(`sent.answer.felt.${value}`) }))}
        chosen={felt}
        onChoose={setFelt}
      />
      <div className="field">
        <label className="field-label" htmlFor={field}>
          {t('sent.answer.text')} <span className="optional">({t('common.optional')})</span>
        </label>
        <textarea
          id={field}
          ref={ref}
          className="input answer-input"
          rows={5}
          aria-describedby={`${field}-hint`}
          value={text}
          onChange={onChange}
        />
        <p className="field-hint" id={`${field}-hint`}>
          {t('sent.answer.textHint')}
        </p>
        <TooLong length={refused} />
      </div>
      <div className="way-actions">
        <button type="submit" className="button small primary">
          {t('sent.answer.keep')}
        </button>
        <button type="button" className="button small quiet" onClick={onLater}>
          {t('sent.later')}
        </button>
      </div>
      {failed && (
        <div role="alert">
          <ProblemWords failed={failed} />
        </div>
      )}
    </form>
  )
}
