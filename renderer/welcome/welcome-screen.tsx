import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { artwork } from '../controls/artwork'
import { WelcomePlace } from './welcome-place'
import { WelcomeWriter } from './welcome-writer'
import { useSettings } from '../app/use-settings'
import './welcome.css'

/** The first start: two questions, each with a usual answer, then the doors. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  const [, change] = useSettings()
  const [asked, setAsked] = useState<'place' | 'writer'>('place')
  return (
    <div className="home">
      <div className="home-inside welcome">
        <header className="brand">
          <span className="brand-name">
            <img src={artwork.icon} alt="" />
            {t('app.name')}
          </span>
          <button type="button" className="button quiet small" onClick={() => void change({ welcomed: true })}>
            {t('welcome.skip')}
          </button>
        </header>
        {asked === 'place' ? (
          <WelcomePlace onNext={() => setAsked('writer')} />
        ) : (
          <WelcomeWriter onBack={() => setAsked('place')} />
        )}
      </div>
    </div>
  )
}
