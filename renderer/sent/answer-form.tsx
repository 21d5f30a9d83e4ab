import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerings, feltAs, type Answering, type Felt } from '#letter/draft/correspondence'
import { useApp } from '../app/app-context'
import { useGuardedText } from '../controls/use-guarded-text'
import { KeepForm } from '../send/keep-form'
import { RadioChips } from '../controls/radio-chips'
import { TooLong } from '../controls/too-long'

type Props = Readonly<{ id: string; onKept: () => void; onLater: () => void }>

/** The answer that came: pasted, or told as it was said. */
export function AnswerForm({ id, onKept, onLater }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const field = useId()
  const [how, setHow] = useState<Answering>('email')
  const [felt, setFelt] = useState<Felt>('kind-words')
  const [text, setText] = useState('')
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>('answer', text, setText)

  const keep = async (on: string) => {
    const outcome = await bridge.markAnswered({ id, how, felt, on, text })
    if (outcome.kind === 'done') onKept()
    return outcome
  }

  const told = (
    <>
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
    </>
  )

  return (
    <KeepForm keepLabel={t('sent.answer.keep')} after={told} onKeep={keep} onLater={onLater}>
      <RadioChips
        legend={t('sent.answer.howTitle')}
        options={answerings.map((value) => ({ value, label: t(`sent.answer.how.${value}`) }))}
        chosen={how}
        onChoose={setHow}
      />
    </KeepForm>
  )
}
