import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { useApp } from '../app-context'
import { goHome } from '../shelf-actions'
import { Icon } from './icon'
import { SaveStatus } from './save-status'

/** What can be done at any time with a letter that was sent. */
export function SentBar({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const tools = useApp()
  return (
    <header className="bar" aria-label={t('bar.label')}>
      <button type="button" className="button quiet" onClick={() => void goHome(tools)}>
        <Icon name="home" />
        {t('bar.home')}
      </button>
      <SaveStatus draft={draft} />
    </header>
  )
}
