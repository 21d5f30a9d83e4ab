import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props = Readonly<{
  what: 'backup' | 'restore' | 'erase'
  /** The words of what is under way; null while nothing is. */
  working?: string | null
  onAct: () => void
  /** What came of it. */
  children?: ReactNode
}>

/** One thing that can be done with all the letters together. */
export function KeepingSetting({ what, working = null, onAct, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className="setting">
      <p className="field-label">{t(`keeping.${what}.title`)}</p>
      <p className="field-hint">{t(`keeping.${what}.hint`)}</p>
      <div className="row setting-actions">
        <button
          type="button"
          className={what === 'erase' ? 'button small danger' : 'button small'}
          aria-disabled={working !== null}
          onClick={() => working === null && onAct()}
        >
          {working ?? t(`keeping.${what}.action`)}
        </button>
      </div>
      {children}
    </div>
  )
}
