import { useTranslation } from 'react-i18next'
import { useApp } from '../app-context'
import { ConventionSelect } from './convention-select'

/** The convention that new letters start with. */
export function SettingsForm() {
  const { t } = useTranslation()
  const { act, bridge, settings } = useApp()
  const change = (convention: string) =>
    void bridge.changeSettings({ convention }).then((changed) => act({ kind: 'settings', settings: changed }))
  return (
    <section aria-label={t('settings.title')}>
      <ConventionSelect label={t('settings.convention')} value={settings.convention} onChange={change} />
    </section>
  )
}
