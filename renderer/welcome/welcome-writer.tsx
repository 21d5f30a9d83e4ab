import { useTranslation } from 'react-i18next'
import { artwork } from '../controls/artwork'
import { useSettings } from '../app/use-settings'
import { Icon } from '../controls/icon'
import { WelcomeHead } from './welcome-head'

const writers = ['adult', 'child'] as const

/** The second of the two questions: who is writing. The answer opens the doors. */
export function WelcomeWriter({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation()
  const [, change] = useSettings()
  return (
    <main className="home-main">
      <WelcomeHead position={2} title={t('welcome.writer.title')} lead={t('welcome.writer.lead')} />
      <div className="doors">
        {writers.map((writer) => (
          <button
            key={writer}
            type="button"
            className="door writer"
            onClick={() => void change({ child: writer === 'child', welcomed: true })}
          >
            <img src={artwork[writer]} alt="" />
            <span>
              <span className="door-title">{t(`welcome.writer.${writer}.title`)}</span>
              <span className="door-hint">{t(`welcome.writer.${writer}.hint`)}</span>
            </span>
          </button>
        ))}
      </div>
      <button type="button" className="button quiet welcome-back" onClick={onBack}>
        <Icon name="back" />
        {t('common.back')}
      </button>
    </main>
  )
}
