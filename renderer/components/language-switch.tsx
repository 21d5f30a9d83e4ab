import { useTranslation } from 'react-i18next'
import type { AppLanguage } from '#electron/bridge'
import { useApp } from '../app-context'

/** The other language of the app, one click away and named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { act, bridge, settings } = useApp()
  const other: AppLanguage = settings.language === 'fr' ? 'en' : 'fr'
  const change = () =>
    void bridge.changeSettings({ language: other }).then((changed) => act({ kind: 'settings', settings: changed }))
  return (
    <button type="button" className="button small" lang={other} onClick={change}>
      {t(`settings.languages.${other}`)}
    </button>
  )
}
