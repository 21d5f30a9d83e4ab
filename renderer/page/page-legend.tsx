import { memo } from 'react'
import { useTranslation } from '../app/words'

/** The ids of the entries, which describe each sentence to screen readers. */
export const legendIds = { writer: 'legend-writer', app: 'legend-app', marked: 'legend-marked' } as const

/** Whose words are whose on the page. */
export const PageLegend = memo(function PageLegend({ marked }: { readonly marked: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="legend">
      <ul className="whose-words" aria-label={t('page.legend')}>
        <li className="by-writer" id={legendIds.writer}>
          {t('page.byWriter')}
        </li>
        <li className="by-app" id={legendIds.app}>
          {t('page.byApp')}
        </li>
        <li id={legendIds.marked} hidden={!marked}>
          <span className="marked">{t('remarks.one')}</span>
        </li>
      </ul>
      <p id="page-instructions">
        {t('page.instructions')} <span className="aloud-only">{t('page.keys')}</span>
      </p>
    </div>
  )
})
