import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import './outcome.css'

type Props = Readonly<{
  progress: Readonly<{ done: number; total: number }>
  label: string
  /** Where the focus goes back to, once there is nothing to cancel. */
  button: RefObject<HTMLButtonElement | null>
  onCancel: () => void
}>

/** How far something is that takes longer than a second, and the way to stop it. */
export function LongDoing({ progress: { done, total }, label, button, onCancel }: Props) {
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
    <div className="row long-doing">
      <progress aria-label={label} value={done} max={total} />
      <span aria-hidden="true">{share}</span>
      <button ref={cancel} type="button" className="button small" onClick={onCancel}>
        {t('keeping.cancel')}
      </button>
    </div>
  )
}
