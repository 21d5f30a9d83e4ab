import { useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { KeepingSetting } from './keeping-setting'
import { FailedNotice } from '../outcome/notice'

/** Writes all the letters into one file, where the person says. */
export function BackupSetting({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const { bridge, settings } = useApp()
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [done, setDone] = useState('')
  const [withSignature, setWithSignature] = useState(false)
  const isCancelled = useRef(false)

  const backUp = async () => {
    isCancelled.current = false
    setWorking(true)
    const outcome = await bridge.backUp({ signature: withSignature })
    setWorking(false)
    setFailed(outcome.kind === 'failed' ? outcome : null)
    const said = saidOf(outcome)
    setDone(said)
    if (said) onSay(said)
  }
  const saidOf = (outcome: Awaited<ReturnType<typeof bridge.backUp>>): string => {
    // The dialog of the system may have been cancelled, or what followed it.
    if (outcome.kind === 'cancelled') return isCancelled.current ? t('keeping.backup.stopped') : ''
    if (outcome.kind === 'failed') return ''
    const { letters, file, folder } = outcome
    return t('keeping.backup.done', { count: letters, file, folder })
  }
  const cancel = () => {
    isCancelled.current = true
    void bridge.stopKeeping({ what: 'backup' })
  }

  return (
    <KeepingSetting
      what="backup"
      working={working ? t('keeping.backup.working') : null}
      onAct={() => void backUp()}
      onCancel={cancel}
    >
      {settings.signature !== '' && (
        <label className="check keeping-also">
          <input type="checkbox" checked={withSignature} onChange={({ target }) => setWithSignature(target.checked)} />
          <span>{t('keeping.backup.signature')}</span>
        </label>
      )}
      {done && <p className="keeping-done">{done}</p>}
      <FailedNotice failed={failed} />
    </KeepingSetting>
  )
}
