import type { ReactNode } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { goHome } from '../app/open-letter'
import { Icon } from '../controls/icon'
import { SaveStatus } from './save-status'
import './bar.css'

/** What stands over a letter: the way home (in a child's words, where a child reads), whether it is saved, and what can be done with it at any time. */
export function Bar({ id, home, children }: Readonly<{ id: string; home?: string; children?: ReactNode }>) {
  const { t } = useTranslation()
  const tools = useApp()
  return (
    <header className="bar" aria-label={t('bar.label')}>
      <button type="button" className="button quiet" onClick={() => void goHome(tools)}>
        <Icon name="home" />
        <span>{home ?? t('bar.home')}</span>
      </button>
      <SaveStatus id={id} />
      {children && <div className="row bar-end">{children}</div>}
    </header>
  )
}
