import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** Leads to the letters that were deleted. */
export function TrashButton() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <button type="button" className="button small quiet trash-button" onClick={() => showDialog('trash')}>
      <Icon name="bin" size={18} />
      {t('shelf.trash.title')}
    </button>
  )
}
