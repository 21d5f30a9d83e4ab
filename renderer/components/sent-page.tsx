import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/letter'
import { Icon } from './icon'
import { PageToRead } from './page-to-read'

/** The letter as it was sent, which is only read. */
export function SentPage({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation()
  const [enlarged, setEnlarged] = useState(false)
  return (
    <section className="page-pane" aria-label={t('sent.page')}>
      <div className="page-tools">
        <span>{t('sent.page')}</span>
        <button
          type="button"
          className="button small quiet"
          aria-label={t('page.enlarge')}
          title={t('page.enlarge')}
          aria-pressed={enlarged}
          onClick={() => setEnlarged((before) => !before)}
        >
          <Icon name="enlarge" size={18} />
        </button>
      </div>
      <PageToRead letter={letter} label={t('sent.page')} enlarged={enlarged} />
    </section>
  )
}
