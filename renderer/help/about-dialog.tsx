import { useTranslation } from 'react-i18next'
import { Dialog } from '../controls/dialog'

/** What the app is, where it comes from and its version. */
export function AboutDialog({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <p>{t('app.motto')}</p>
      <p>{t('about.origin')}</p>
      <p>{t('about.private')}</p>
      <p className="field-hint">
        {t('about.version', { version })}
        <br />
        {t('about.licence')}
      </p>
    </Dialog>
  )
}
