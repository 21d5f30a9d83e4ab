import { useEffect, useRef, useState, type ReactNode, type ComponentProps } from 'react'
import type { KeepingProgress as Progress } from '#electron/bridge/keeping-calls'
import { useTranslation } from '../app/words'
import { LongDoing } from '../outcome/long-doing'

type Props = Readonly<{
  what: 'backup' | 'restore' | 'erase'
  /** The words of what is under way; null while nothing is. */
  working?: string | null
  onAct: () => void
  /** Stops what is under way. */
  onCancel?: () => void
  /** What came of it. */
  children?: ReactNode
}>

/** One thing that can be done with all the letters together. */
export function KeepingSetting({ what, working = null, onAct, onCancel, children }: Props) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="setting">
      <p className="field-label">{t(`keeping.${what}.title`)}</p>
      <p className="field-hint">{t(`keeping.${what}.hint`)}</p>
      <div className="row setting-actions">
        <button
          ref={button}
          type="button"
          className={what === 'erase' ? 'button small danger' : 'button small'}
          aria-disabled={working !== null}
          onClick={() => working === null && onAct()}
        >
          {working ?? t(`keeping.${what}.action`)}
        </button>
        {working !== null && what !== 'erase' && onCancel && (
          <KeepingProgress what={what} label={working} button={button} onCancel={onCancel} />
        )}
      </div>
      {children}
    </div>
  )
}

type ProgressProps = Omit<ComponentProps<typeof LongDoing>, 'progress'> & Readonly<{ what: Progress['what'] }>

// Nothing before the first second is over.
function KeepingProgress({ what, ...props }: ProgressProps) {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => window.signals.onKeeping((told) => told.what === what && setProgress(told)), [what])
  return progress && <LongDoing progress={progress} {...props} />
}
