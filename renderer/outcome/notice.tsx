import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import { Icon } from '../controls/icon'
import './outcome.css'

/** What went wrong and what to do about it, in the writer's words. */
export function ProblemWords({ failed: { problem, name } }: { readonly failed: Failed }) {
  const { t } = useTranslation()
  const title = t(`problems.${problem}.title`)
  return (
    <p className="notice-words">
      <strong>{name ? t('problems.named', { title, name }) : title}.</strong> {t(`problems.${problem}.todo`)}
    </p>
  )
}

/** What went wrong, told beside the button that asked for it; nothing without a problem. */
export function FailedNotice({ failed }: { readonly failed: Failed | null }) {
  if (!failed) return null
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <ProblemWords failed={failed} />
    </div>
  )
}

/** A problem told at the top of a screen, until it is closed. */
export function ProblemNotice({ failed, onClose }: { readonly failed: Failed; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={notice} className="notice" role="alert">
      <Icon name="warning" />
      <ProblemWords failed={failed} />
      <button type="button" className="button small" onClick={onClose}>
        {t('common.close')}
      </button>
    </div>
  )
}
