import { useEffect, useId, useRef } from 'react'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { languageOptions, placeName } from '../app/language-name'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { artwork } from '../controls/artwork'
import { Door } from '../controls/door'
import { LabelledSelect } from '../controls/select'
import './welcome.css'

const writers = ['adult', 'child'] as const

/** The first start, on one screen: what the app is, who writes, and in its corner the language and the place, as they were guessed. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  const [{ language, place, fixed }, change] = useSettings()
  const heading = useRef<HTMLHeadingElement>(null)
  const who = useId()
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="home">
      <div className="home-inside welcome">
        <header className="brand">
          <span className="brand-name">
            <img src={artwork.icon} alt="" />
            {t('app.name')}
          </span>
          <div className="welcome-where">
            {!fixed.includes('language') && (
              <LabelledSelect
                label={t('welcome.language')}
                unseen
                options={languageOptions()}
                chosen={language}
                onChoose={({ value }) =>
                  void change({ language: value, convention: languages.conventionAt(place, value) })
                }
              />
            )}
            {!fixed.includes('place') && (
              <LabelledSelect
                label={t('welcome.place')}
                unseen
                options={languages.places.map((value) => ({ value, label: placeName(value, language) }))}
                chosen={place}
                onChoose={({ value }) =>
                  void change({ place: value, convention: languages.conventionAt(value, language) })
                }
              />
            )}
          </div>
        </header>
        <main className="home-main">
          <div className="hero">
            <h1 ref={heading} tabIndex={-1}>
              {t('welcome.title')}
            </h1>
            <p>{t('welcome.lead')}</p>
          </div>
          <section className="welcome-who" aria-labelledby={who}>
            <h2 id={who}>{t('welcome.writer.title')}</h2>
            <div className="doors">
              {writers.map((writer) => (
                <Door
                  key={writer}
                  drawing={writer}
                  className="writer"
                  title={t(`welcome.writer.${writer}.title`)}
                  hint={t(`welcome.writer.${writer}.hint`)}
                  onClick={() => void change({ child: writer === 'child', welcomed: true })}
                />
              ))}
            </div>
          </section>
          <button type="button" className="button quiet small welcome-restore" onClick={() => showDialog('keeping')}>
            {t('welcome.restore')}
          </button>
        </main>
      </div>
    </div>
  )
}
