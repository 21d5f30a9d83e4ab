import { memo } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** Leads to the help on the keys. */
export const ShortcutsButton = memo(function ShortcutsButton() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <button type="button" className="button small quiet narrows" title="F1" onClick={() => showDialog('shortcuts')}>
      <Icon name="keys" size={18} />
      <span>{t('speed.keys.show')}</span>
    </button>
  )
})
