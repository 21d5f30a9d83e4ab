import { useTranslation } from 'react-i18next'
import { artwork } from '../artwork'
import { LanguageSwitch } from './language-switch'

/** The name of the app, and its language at hand. */
export function Brand({ onAbout }: { readonly onAbout: () => void }) {
  const { t } = useTranslation()
  return (
    <header className="brand">
      <span className="brand-name">
        <img src={artwork.icon} alt="" width="36" height="36" />
        {t('app.name')}
      </span>
      <span className="brand-end">
        <button type="button" className="button quiet small" onClick={onAbout}>
          {t('settings.about')}
        </button>
        <LanguageSwitch />
      </span>
    </header>
  )
}
