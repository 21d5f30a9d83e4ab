import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/outcome'
import { sendings, type Sending } from '#letter/correspondence'
import type { Draft, Exit } from '#letter/draft'
import { useApp } from '../app-context'
import { PastDay } from './past-day'
import { ProblemWords } from './notice'
import { RadioChips } from './radio-chips'

/** How and when the letter left. */
export function SentForm({ draft, onLater }: Readonly<{ draft: Draft; onLater: () => void }>) {
  const { t } = useTranslation()
  const { act, bridge, today } = useApp()
  const [how, setHow] = useState<Sending>(() => likely(draft.history.findLast((one) => one.kind === 'left')?.how))
  const [on, setOn] = useState(today)
  const [failed, setFailed] = useState<Failed | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])

  const keep = async () => {
    const outcome = await bridge.markSent({ id: draft.id, how, on })
    if (outcome.kind === 'failed') return setFailed(outcome)
    act({ kind: 'event', event: outcome.event, id: draft.id })
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
        legend={t('sent.how.title')}
        options={sendings.map((value) => ({ value, label: t(`sent.how.${value}`) }))}
        chosen={how}
        onChoose={setHow}
      />
      <PastDay label={t('sent.day')} value={on} onDay={setOn} />
      <div className="way-actions">
        <button type="submit" className="button small primary">
          {t('sent.keep')}
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

/** The way in which a letter goes most often, once it was made so. */
function likely(made: Exit | undefined): Sending {
  switch (made) {
    case 'print':
      return 'post'
    case 'copy':
      return 'website'
    default:
      return 'email'
  }
}
