import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { ProblemWords } from '../outcome/notice'
import { DateField } from '../controls/date-field'

type Props = Readonly<{
  /** What is asked before the day, and after it. */
  children: ReactNode
  after?: ReactNode
  keepLabel: string
  /** Keeps what was told of that day (ISO), or nothing while a choice is not made; a refusal is said here. */
  onKeep: (on: string) => Promise<Outcome | null>
  onLater: () => void
}>

// Where a choice is still to be made.
const missing = 'fieldset:not(:has(:checked)) input'

/** A form that tells what became of the letter, on a day that is not to come; it begins at its first choice. */
export function KeepForm({ children, after, keepLabel, onKeep, onLater }: Props) {
  const { t } = useTranslation()
  const { today } = useApp()
  const [on, setOn] = useState(today)
  const [failed, setFailed] = useState<Failed | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])

  const [unchosen, setUnchosen] = useState(0)

  const keep = async () => {
    const outcome = await onKeep(on)
    setFailed(outcome?.kind === 'failed' ? outcome : null)
    setUnchosen((before) => (outcome ? 0 : before + 1))
    if (!outcome) form.current?.querySelector<HTMLElement>(missing)?.focus()
  }

  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (on !== '' && on <= today) void keep()
      }}
      onChange={() => {
        if (!form.current?.querySelector(missing)) setUnchosen(0)
      }}
    >
      {children}
      <PastDay value={on} onDay={setOn} />
      {after}
      <div className="row keep-actions">
        {/* A new alert each time, so that the same words are said again. */}
        {unchosen > 0 && (
          <p key={unchosen} className="field-problem" role="alert">
            {t('sent.unchosen')}
          </p>
        )}
        <button type="submit" className="button small primary">
          {keepLabel}
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

/** A day that has come: today, or before. */
function PastDay({ value, onDay }: Readonly<{ value: string; onDay: (day: string) => void }>) {
  const { t } = useTranslation()
  const { today } = useApp()
  const problem = t('sent.badDay')
  const hint = value > today ? problem : ''
  return <DateField label={t('sent.day')} value={value} problem={problem} hint={hint} onDate={onDay} />
}
