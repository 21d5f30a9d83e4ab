import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** What the app promises, and where it comes from. */
export function HomeFoot() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <footer className="home-foot">
      <p>
        <Icon name="lock" size={18} />
        {t('home.promise')}
      </p>
      <button type="button" className="button quiet small" onClick={() => showDialog('about')}>
        {t('settings.about')}
      </button>
    </footer>
  )
}
