import { useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useChooseFolder } from '../app/use-choose-folder'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'

type Props = Readonly<{ folder: string; onSay: (text: string) => void }>

/** Where the letters are kept; the folder is the person's own. */
export function SettingsFolder({ folder, onSay }: Props) {
  const { t } = useTranslation()
  const { bridge, settings } = useApp()
  const isFixed = settings.fixed.includes('folder')
  const choose = useChooseFolder(onSay)
  const [failed, setFailed] = useState<Failed | null>(null)

  const show = async () => {
    const outcome = await bridge.showFolder()
    setFailed(outcome.kind === 'failed' ? outcome : null)
  }

  return (
    <section aria-labelledby="settings-folder">
      <h3 id="settings-folder">{t('settings.groups.folder')}</h3>
      <div className="setting">
        <p className="field-label folder-path">{folder}</p>
        <p className="field-hint">{t(isFixed ? 'keeping.policy.fixed' : 'settings.folderHint')}</p>
        <div className="row setting-actions">
          {!isFixed && (
            <button type="button" className="button small" onClick={() => void choose().then(setFailed)}>
              {t('drafts.chooseFolder')}
            </button>
          )}
          <button type="button" className="button small quiet" onClick={() => void show()}>
            <Icon name="folder" size={18} />
            {t('drafts.showFolder')}
          </button>
        </div>
        <FailedNotice failed={failed} />
      </div>
    </section>
  )
}
