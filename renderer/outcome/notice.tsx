import { use, useEffect, useRef } from 'react'
import type { Failed, Problem } from '#electron/bridge/outcome'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import './outcome.css'

/** What went wrong and what to do about it, in the writer's words; a child is told no file's name. */
export function ProblemWords({ failed: { problem, name } }: { readonly failed: Failed }) {
  const { t } = useTranslation()
  const toChild = use(ToChild)
  const words = toChild ? (`child.problems.${asToldToChild(problem)}` as const) : (`problems.${problem}` as const)
  const title = t(`${words}.title`)
  return (
    <p className="notice-words">
      <strong>{name && !toChild ? t('problems.named', { title, name }) : title}.</strong> {t(`${words}.todo`)}
    </p>
  )
}

// What only an adult asks for has no words for a child.
function asToldToChild(problem: Problem) {
  switch (problem) {
    case 'not-a-backup':
    case 'nothing-to-back-up':
    case 'no-mail-app':
    case 'too-long-for-mail-app':
    case 'class-full':
      return 'unknown'
    default:
      return problem
  }
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
