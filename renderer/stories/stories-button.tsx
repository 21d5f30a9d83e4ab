import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** Leads to the letters that others wrote. */
export function StoriesButton() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <button type="button" className="button small quiet stories-button" onClick={() => showDialog('stories')}>
      <Icon name="hint" size={18} />
      {t('speed.stories.title')}
    </button>
  )
}
