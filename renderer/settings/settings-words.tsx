import { useState } from 'react'
import type { AppLanguage } from '#electron/bridge/bridge'
import { languages } from '#locales/registry'
import { languageName, languageOptions, placeName } from '../app/language-name'
import { useSettings } from '../app/use-settings'
import { useTranslation, translationIn } from '../app/words'
import { SettingChoice } from './setting-choice'
import { SettingSelect } from './setting-select'

/** The language of the app, and where letters are written from; the convention of new letters follows the place. */
export function SettingsWords({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ language, place, convention, fixed }, change] = useSettings()
  const conventions = fixed.includes('place') ? languages.conventionsAt(place) : languages.conventions

  // Chosen, but still to be read.
  const [next, setNext] = useState<AppLanguage | null>(null)

  const changeLanguage = async (to: AppLanguage, label: string) => {
    setNext(to)
    await change({ language: to })
    setNext(null)
    const inIt = translationIn(to)
    onSay(inIt.t('settings.said', { setting: inIt.t('settings.language'), value: label }))
  }
  const changePlace = async (to: string) => {
    const follows = languages.conventionAt(to, language)
    await change({ place: to, convention: follows })
    onSay(t('settings.conventionToo', { place: placeName(to, language), convention: languageName(follows, language) }))
  }
  return (
    <section aria-labelledby="settings-words">
      <h3 id="settings-words">{t('settings.groups.words')}</h3>
      <SettingChoice
        label={t('settings.language')}
        hint={t('settings.languageHint')}
        fixed={fixed.includes('language')}
        options={languageOptions()}
        chosen={next ?? language}
        onChoose={({ value, label }) => void changeLanguage(value, label)}
      />
      <SettingChoice
        label={t('settings.place')}
        hint={t('settings.placeHint')}
        fixed={fixed.includes('place')}
        options={languages.places.map((value) => ({ value, label: placeName(value, language), lang: language }))}
        chosen={place}
        onChoose={({ value }) => void changePlace(value)}
      />
      <SettingSelect
        label={t('settings.convention')}
        hint={t('settings.conventionHint')}
        options={conventions.map((value) => ({ value, label: languageName(value, language) }))}
        chosen={convention}
        onChoose={(value, label) =>
          void change({ convention: value }).then(() =>
            onSay(t('settings.said', { setting: t('settings.convention'), value: label })),
          )
        }
      />
    </section>
  )
}
