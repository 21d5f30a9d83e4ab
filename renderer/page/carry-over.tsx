import { useDeferredValue, useMemo } from 'react'
import { notCarried } from '#letter/compose/carry-over'
import { setConvention } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'

type Props = Readonly<{ draft: Draft; from: string | null; onClose: () => void }>

/** What did not follow the letter from another language or place, each reason said once. */
export function CarryOver({ draft, from, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useApp()
  // Told a moment after the page, never in the way of a keystroke; and where there is nothing to tell, nothing is drawn again.
  const late = useDeferredValue(from === null ? null : draft)
  const reasons = useMemo(() => {
    if (from === null || late === null) return []
    const { convention } = late
    const to = { convention, language: languageOf(convention) }
    const left = notCarried(setConvention(late, from), languageOf(from), to, today)
    return [...new Set(left.map(({ reason }) => reason))]
  }, [late, from, today])
  return (
    <div className="carry-over" role="status">
      {reasons.length > 0 && (
        <>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{t(`carryOver.${reason}`)}</li>
            ))}
            <li>{t('carryOver.back')}</li>
          </ul>
          <button type="button" className="button small quiet" onClick={onClose}>
            {t('carryOver.close')}
          </button>
        </>
      )}
    </div>
  )
}
