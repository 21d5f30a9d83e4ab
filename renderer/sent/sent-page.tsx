import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/parts/letter'
import { EnlargeButton } from '../sheet/enlarge-button'
import { PageToRead } from '../sheet/page-to-read'

/** The letter as it was sent, which is only read. */
export function SentPage({ letter, draftId }: Readonly<{ letter: Letter; draftId: string }>) {
  const { t } = useTranslation()
  const [enlarged, setEnlarged] = useState(false)
  return (
    <section className="page-pane" aria-label={t('sent.page')}>
      <div className="page-tools">
        <span>{t('sent.page')}</span>
        <EnlargeButton enlarged={enlarged} onChange={setEnlarged} />
      </div>
      <PageToRead letter={letter} label={t('sent.page')} size={enlarged ? 'enlarged' : 'printed'} draftId={draftId} />
    </section>
  )
}
