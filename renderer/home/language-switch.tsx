import { useTranslation } from 'react-i18next'
import type { AppLanguage } from '#electron/bridge/bridge'
import { useSettings } from '../app/use-settings'

/** The other language of the app, one click away and named in itself, for who can't read the way to the settings. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const [{ language }, change] = useSettings()
  const other: AppLanguage = language === 'fr' ? 'en' : 'fr'
  return (
    <button type="button" className="button small quiet" lang={other} onClick={() => void change({ language: other })}>
      {t(`settings.languages.${other}`)}
    </button>
  )
}
