import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { artwork } from '../controls/artwork'
import { Icon } from '../controls/icon'
import { LanguageSwitch } from './language-switch'

/** The name of the app; its settings, and its other language, at hand. */
export function Brand() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <header className="brand">
      <span className="brand-name">
        <img src={artwork.icon} alt="" />
        {t('app.name')}
      </span>
      <span className="row">
        <LanguageSwitch />
        <button type="button" className="button small" onClick={() => showDialog('settings')}>
          <Icon name="settings" size={18} />
          {t('settings.title')}
        </button>
      </span>
    </header>
  )
}
