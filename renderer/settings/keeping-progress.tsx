import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeepingProgress as Progress } from '#electron/bridge/keeping-calls'
import { useApp } from '../app/app-context'

type Props = Readonly<{
  what: Progress['what']
  label: string
  /** Where the focus goes back to, once there is nothing to cancel. */
  button: RefObject<HTMLButtonElement | null>
  onCancel: () => void
}>

/** How far a backup is that takes longer than a second, and the way to stop it; nothing before. */
export function KeepingProgress({ what, label, button, onCancel }: Props) {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => window.signals.onKeeping((told) => told.what === what && setProgress(told)), [what])
  return progress && <Bar label={label} {...{ progress, button, onCancel }} />
}

function Bar({
  progress: { done, total },
  label,
  button,
  onCancel,
}: Omit<Props, 'what'> & Readonly<{ progress: Progress }>) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const cancel = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const [mine, before] = [cancel.current, button.current]
    return () => {
      if (document.activeElement === mine) before?.focus()
    }
  }, [button])
  const share = new Intl.NumberFormat(settings.language, { style: 'percent' }).format(done / total)
  return (
    <div className="row keeping-progress">
      <progress aria-label={label} value={done} max={total} />
      <span aria-hidden="true">{share}</span>
      <button ref={cancel} type="button" className="button small" onClick={onCancel}>
        {t('keeping.cancel')}
      </button>
    </div>
  )
}
