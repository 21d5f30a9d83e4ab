import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** What the app is, where it comes from and its version. */
export function AboutDialog({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog about" aria-labelledby="about-title" onClose={onClose}>
      <h2 id="about-title">{t('about.title')}</h2>
      <p>{t('app.motto')}</p>
      <p>{t('about.origin')}</p>
      <p>{t('about.private')}</p>
      <p className="field-hint">
        {t('about.version', { version })}
        <br />
        {t('about.licence')}
      </p>
      <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
        {t('common.close')}
      </button>
    </dialog>
  )
}
