import { useTranslation } from './words'

/** The one screen there is when the main process gives no answer. */
export function CannotStart() {
  const { t } = useTranslation()
  return (
    <main className="home-inside">
      <p role="alert" className="notice">
        {t('app.loadingFailed')}
      </p>
    </main>
  )
}
