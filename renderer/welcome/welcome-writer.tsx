import { useTranslation } from 'react-i18next'
import { Door } from '../controls/door'
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
      <button type="button" className="button quiet welcome-back" onClick={onBack}>
        <Icon name="back" />
        {t('common.back')}
      </button>
    </main>
  )
}
