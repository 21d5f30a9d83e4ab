import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { whenWords } from '../app/when-words'

/** Where a letter stands on its way, in words. */
export function StateLine({ draft }: { readonly draft: Summary }) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const day = (iso: string | null) => (iso === null ? '' : dateWords(iso, today, settings.language, t))
  switch (draft.state) {
    case 'writing':
      return <span>{t('drafts.writing')}</span>
    case 'ready':
      return (
        <>
          <span>{t('sent.states.ready')}</span>
          {draft.left && (
            <span>
              {t(`drafts.left.${draft.left.how}`, { when: whenWords(draft.left.on, today, settings.language, t) })}
            </span>
          )}
        </>
      )
    case 'sent':
      return (
        <>
          <span>{t('sent.states.sent', { date: day(draft.sent) })}</span>
          {draft.hoped !== null && <span>{t('sent.hope.line', { date: day(draft.hoped) })}</span>}
        </>
      )
    case 'answered':
      return <span>{t('sent.states.answered', { date: day(draft.answered) })}</span>
    case 'closed':
      return <span>{t('sent.states.closed')}</span>
  }
}
