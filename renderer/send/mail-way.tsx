import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '#electron/bridge/outcome'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'

type Props = Readonly<{
  id: string
  way: 'mail-app' | 'gmail' | 'outlook'
  tooLong: boolean
  ask: () => Promise<Outcome>
}>

/** A way that opens a message somewhere else, already written. */
export function MailWay({ id, way, tooLong, ask }: Props) {
  const { t } = useTranslation()
  const [state, run] = useExit()
  const reason = useId()
  const disabled = tooLong || state.kind === 'working'
  return (
    <li>
      <h3>{t(`send.${way}.title`)}</h3>
      <p id={reason}>{t(tooLong ? 'send.mail.tooLong' : `send.${way}.before`)}</p>
      <div className="row">
        <button
          type="button"
          className="button small"
          aria-disabled={disabled}
          aria-describedby={reason}
          onClick={() => !disabled && run(way, ask)}
        >
          {t(`send.${way}.action`)}
        </button>
      </div>
      <ExitResult id={id} state={state} after={t(`send.${way}.after`)} />
    </li>
  )
}
