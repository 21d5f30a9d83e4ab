import { use } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useSaving } from '../app/use-saving'
import { useChooseFolder } from '../app/use-choose-folder'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import { ProblemWords } from './notice'
import './not-saved.css'

/** That words are not on the disk, why, and what can be done: it is tried again by itself too. */
export function NotSaved({ failed }: { readonly failed: Failed }) {
  const { t } = useTranslation()
  const { act, announce, bridge, settings } = useApp()
  const choose = useChooseFolder(announce)
  const words = use(ToChild) ? 'child.saving' : 'saving'
  return (
    <div className="notice not-saved" role="alert">
      <Icon name="warning" />
      <strong>{t(`${words}.failed`)}</strong>
      <ProblemWords failed={failed} />
      <button type="button" className="button small" onClick={() => void bridge.saveNow()}>
        {t(`${words}.tryAgain`)}
      </button>
      {!settings.child && !settings.fixed.includes('folder') && (
        <button
          type="button"
          className="button small"
          onClick={() => void choose().then((notice) => notice && act({ kind: 'notice', notice }))}
        >
          {t('drafts.chooseFolder')}
        </button>
      )}
    </div>
  )
}

/** The mark of a letter in a list whose last words are not on the disk. */
export function NotSavedMark({ id }: { readonly id: string }) {
  return typeof useSaving(id) === 'string' ? null : <Mark />
}

function Mark() {
  const { t } = useTranslation()
  return (
    <span className="not-saved-mark">
      <Icon name="warning" size={16} />
      {t(use(ToChild) ? 'child.saving.failed' : 'saving.failed')}
    </span>
  )
}
