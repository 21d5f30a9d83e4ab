import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { artwork } from '../controls/artwork'
import { Icon } from '../controls/icon'
import { languageOptions } from '../app/language-name'
import { useSettings } from '../app/use-settings'

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

/** The other languages of the app, one click away and each named in itself, for who can't read the way to the settings. */
function LanguageSwitch() {
  const [{ language }, change] = useSettings()
  const others = languageOptions().filter(({ value }) => value !== language)
  return others.map(({ value, label, lang }) => (
    <button
      key={value}
      type="button"
      className="button small quiet"
      lang={lang}
      onClick={() => void change({ language: value })}
    >
      {label}
    </button>
  ))
}
