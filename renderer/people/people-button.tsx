import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** Leads to those written to. */
export function PeopleButton() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <button type="button" className="button small quiet" onClick={() => showDialog('people')}>
      <Icon name="people" size={18} />
      {t('people.title')}
    </button>
  )
}
