import { useTranslation } from 'react-i18next'
import { useApp } from '../app-context'

/** Leads to the help on the keys. */
export function ShortcutsButton() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <button type="button" className="words-button" title="F1" onClick={() => showDialog('shortcuts')}>
      {t('speed.keys.show')}
    </button>
  )
}
