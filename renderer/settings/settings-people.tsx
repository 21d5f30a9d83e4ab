import { useTranslation } from 'react-i18next'
import { DialogButton } from '../controls/dialog-button'

/** The way from the settings to those written to. */
export function SettingsPeople() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="settings-people">
      <h3 id="settings-people">{t('people.title')}</h3>
      <div className="setting">
        <p className="field-hint">{t('people.lead')}</p>
        <div className="row setting-actions">
          <DialogButton to="people" />
        </div>
      </div>
    </section>
  )
}
