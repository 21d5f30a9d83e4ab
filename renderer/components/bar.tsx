import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { useApp } from '../app-context'
import { goHome } from '../shelf-actions'
import { Icon } from './icon'
import { SaveStatus } from './save-status'

/** What stands over a letter: the way home, whether it is saved, and what can be done with it at any time. */
export function Bar({ draft, children }: Readonly<{ draft: Draft; children?: ReactNode }>) {
  const { t } = useTranslation()
  const tools = useApp()
  return (
    <header className="bar" aria-label={t('bar.label')}>
      <button type="button" className="button quiet" onClick={() => void goHome(tools)}>
        <Icon name="home" />
        {t('bar.home')}
      </button>
      <SaveStatus draft={draft} />
      {children && <div className="bar-end">{children}</div>}
    </header>
  )
}
