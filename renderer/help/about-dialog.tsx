import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { Dialog } from '../controls/dialog'

/** What the app is, where it comes from, its version and of which day it is. */
export function AboutDialog({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { language } = useApp().settings
  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <p>{t('app.motto')}</p>
      <p>{t('about.origin')}</p>
      <p>{t('about.private')}</p>
      <p className="field-hint">
        {BUILT_ON === ''
          ? t('about.version', { version })
          : t('about.versionOf', { version, date: dateWords(BUILT_ON, '', language, t) })}
        <br />
        {t('about.newer')}
      </p>
      <p className="field-hint">{t('about.licence')}</p>
    </Dialog>
  )
}
