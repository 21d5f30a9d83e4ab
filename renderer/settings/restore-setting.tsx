import { useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Restored } from '#electron/bridge/keeping-calls'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { restoredWords } from './restored-words'
import { Icon } from '../controls/icon'
import { KeepingSetting } from './keeping-setting'
import { FailedNotice } from '../outcome/notice'

/** Brings back what a backup holds, and says what came and what could not. */
export function RestoreSetting({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const [, changeSettings] = useSettings()
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [restored, setRestored] = useState<Restored | null>(null)

  const restore = async () => {
    setWorking(true)
    const outcome = await bridge.restoreBackup()
    setWorking(false)
    setFailed(outcome.kind === 'failed' ? outcome : null)
    setRestored(outcome.kind === 'done' ? outcome : null)
    if (outcome.kind === 'cancelled') return
    if (outcome.kind === 'done') onSay(restoredWords(outcome, t))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
    // The backup may have brought words of one's own, which the window does not know yet.
    await changeSettings({})
  }
  const said = restored ? restoredWords(restored, t) : ''
  const mayHaveBegun = failed && !notBegun.has(failed.problem)

  return (
    <KeepingSetting
      what="restore"
      working={working ? t('keeping.restore.working') : null}
      onAct={() => void restore()}
      onCancel={() => void bridge.stopKeeping({ what: 'restore' })}
    >
      {said && <p className="keeping-done">{said}</p>}
      {restored && (restored.lost.length > 0 || !restored.isWhole) && (
        <div className="notice" role="alert">
          <Icon name="warning" />
          <div className="notice-words">
            {!restored.isWhole && <p>{t('keeping.restore.damaged')}</p>}
            {restored.lost.length > 0 && <p>{t('keeping.restore.lost', { count: restored.lost.length })}</p>}
            <ul>
              {restored.lost.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <FailedNotice failed={failed} />
      {mayHaveBegun && <p className="keeping-done">{t('keeping.restore.stopped')}</p>}
    </KeepingSetting>
  )
}

const notBegun: ReadonlySet<Failed['problem']> = new Set(['not-a-backup', 'too-large', 'not-found'])
