import type { Preferences } from '#electron/bridge/settings'
import { contrasts, looks, spacings, textSizes, typefaces } from '#electron/bridge/settings-values'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { SettingChoice } from './setting-choice'

/** Colours, contrast and text of the window; the letter keeps its own. */
export function SettingsLook({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ language, look, contrast, typeface, textSize, spacing }, change] = useSettings()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })

  const take = (setting: string, value: string, what: Partial<Preferences>) =>
    void change(what).then(() => onSay(t('settings.said', { setting, value })))

  return (
    <section aria-labelledby="settings-look">
      <h3 id="settings-look">{t('settings.groups.look')}</h3>
      <SettingChoice
        label={t('settings.look')}
        hint={t('settings.lookHint')}
        options={looks.map((value) => ({
          value,
          label: t(`settings.looks.${value}`),
        }))}
        chosen={look}
        onChoose={({ value, label }) => take(t('settings.look'), label, { look: value })}
      />
      <SettingChoice
        label={t('settings.contrast')}
        hint={t('settings.contrastHint')}
        options={contrasts.map((value) => ({ value, label: t(`settings.contrasts.${value}`) }))}
        chosen={contrast}
        onChoose={({ value, label }) => take(t('settings.contrast'), label, { contrast: value })}
      />
      <SettingChoice
        label={t('settings.textSize')}
        hint={t('settings.textSizeHint')}
        options={textSizes.map((value) => ({ value, label: percent.format(value / 100) }))}
        chosen={textSize}
        onChoose={({ value, label }) => take(t('settings.textSize'), label, { textSize: value })}
      />
      <SettingChoice
        label={t('settings.spacing')}
        hint={t('settings.spacingHint')}
        options={spacings.map((value) => ({ value, label: t(`settings.spacings.${value}`) }))}
        chosen={spacing}
        onChoose={({ value, label }) => take(t('settings.spacing'), label, { spacing: value })}
      />
      <SettingChoice
        label={t('settings.typeface')}
        hint={t('settings.typefaceHint')}
        options={typefaces.map((value) => ({
          value,
          label: t(`settings.typefaces.${value}`),
        }))}
        chosen={typeface}
        onChoose={({ value, label }) => take(t('settings.typeface'), label, { typeface: value })}
      />
    </section>
  )
}
