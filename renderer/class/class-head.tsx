import type { ReactNode } from 'react'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

/** The way back to all the letters, and what can be done beside it. */
export function ClassHead({ onBack, children }: Readonly<{ onBack: () => void; children?: ReactNode }>) {
  const { t } = useTranslation()
  return (
    <header className="class-head">
      <button type="button" className="button quiet" onClick={onBack}>
        <Icon name="home" />
        {t('bar.home')}
      </button>
      {children}
    </header>
  )
}
