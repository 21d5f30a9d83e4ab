import { useTranslation } from 'react-i18next'
import { useSettings } from '../app/use-settings'
import { SettingChoice } from './setting-choice'

/** Who writes. Giving the app to a child takes one click. */
export function SettingsWriter({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ child }, change] = useSettings()
  return (
    <SettingChoice
      label={t('settings.writer')}
      hint={t('settings.writerHint')}
      options={(['adult', 'child'] as const).map((value) => ({ value, label: t(`settings.writers.${value}`) }))}
      chosen={child ? 'child' : 'adult'}
      onChoose={({ value, label }) =>
        void change({ child: value === 'child' }).then(() =>
          onSay(t('settings.said', { setting: t('settings.writer'), value: label })),
        )
      }
    />
  )
}
