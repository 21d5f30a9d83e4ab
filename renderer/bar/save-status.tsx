import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import './bar.css'

type Status = 'saved' | 'saving' | Failed

/** Keeps the draft at each change and says whether it is on disk. */
export function SaveStatus({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [status, setStatus] = useState<Status>('saved')
  const latest = useRef(draft)

  const keep = useCallback(
    async (kept: Draft) => {
      latest.current = kept
      setStatus((before) => (typeof before === 'string' ? 'saving' : before))
      const outcome = await bridge.keepDraft({ draft: kept })
      if (latest.current === kept) setStatus(outcome.kind === 'done' ? 'saved' : outcome)
    },
    [bridge],
  )
  useEffect(() => {
    if (latest.current !== draft) void keep(draft)
  }, [draft, keep])

  if (typeof status === 'string') {
    return (
      <span className="saving">
        <Icon name={status === 'saved' ? 'check' : 'circle'} size={16} />
        {t(`saving.${status}`)}
      </span>
    )
  }
  return (
    <div className="notice not-saved" role="alert">
      <Icon name="warning" />
      <strong>{t('saving.failed')}</strong>
      <ProblemWords failed={status} />
      <button type="button" className="button small" onClick={() => void keep(draft)}>
        {t('saving.tryAgain')}
      </button>
    </div>
  )
}
