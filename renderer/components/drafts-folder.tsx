import { useTranslation } from 'react-i18next'
import type { Shelf } from '#electron/bridge'
import { useApp } from '../app-context'
import { Icon } from './icon'

/** Where the letters are kept; the folder is the person's own. */
export function DraftsFolder({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()

  const show = async () => {
    const outcome = await bridge.showFolder()
    if (outcome.kind === 'failed') act({ kind: 'notice', notice: outcome })
  }
  const choose = async () => {
    const outcome = await bridge.chooseFolder()
    if (outcome.kind === 'failed') act({ kind: 'notice', notice: outcome })
    if (outcome.kind !== 'done') return
    act({ kind: 'shelf', shelf: outcome.shelf })
    announce(t('drafts.folderChosen', { folder: outcome.shelf.folder }))
  }

  return (
    <section aria-labelledby="folder-title">
      <h2 id="folder-title" className="field-label">
        {t('drafts.folder')}
      </h2>
      <p className="folder-path">{shelf.folder}</p>
      <div className="foot-actions">
        <button type="button" className="button small" onClick={() => void show()}>
          <Icon name="folder" size={18} />
          {t('drafts.showFolder')}
        </button>
        <button type="button" className="button small quiet" onClick={() => void choose()}>
          {t('drafts.chooseFolder')}
        </button>
      </div>
    </section>
  )
}
