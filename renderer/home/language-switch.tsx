import { languageOptions } from '../app/language-name'
import { useSettings } from '../app/use-settings'

/** The other languages of the app, one click away and each named in itself, for who can't read the way to the settings. */
export function LanguageSwitch() {
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
