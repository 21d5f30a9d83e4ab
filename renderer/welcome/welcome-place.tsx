import { useTranslation } from 'react-i18next'
import { languages } from '#locales/registry'
import { languageOptions, placeName } from '../app/language-name'
import { useSettings } from '../app/use-settings'
import { Choice } from '../controls/choice'
import { WelcomeHead } from './welcome-head'

/** The first of the two questions: the language, which changes at once, and the place. New letters follow both. */
export function WelcomePlace({ onNext }: { readonly onNext: () => void }) {
  const { t } = useTranslation()
  const [{ language, place }, change] = useSettings()
  return (
    <main className="home-main">
      <WelcomeHead position={1} title={t('welcome.place.title')} lead={t('welcome.place.lead')} />
      <form
        className="welcome-form"
        onSubmit={(event) => {
          event.preventDefault()
          onNext()
        }}
      >
        <Choice
          look="cards"
          legend={t('welcome.place.language')}
          options={languageOptions()}
          chosen={language}
          onChoose={({ value }) => void change({ language: value, convention: languages.conventionAt(place, value) })}
        />
        <Choice
          look="cards"
          legend={t('welcome.place.place')}
          options={languages.places.map((value) => ({ value, label: placeName(value, language), lang: language }))}
          chosen={place}
          onChoose={({ value }) => void change({ place: value, convention: languages.conventionAt(value, language) })}
        />
        <button type="submit" className="button primary">
          {t('welcome.next')}
        </button>
      </form>
    </main>
  )
}
