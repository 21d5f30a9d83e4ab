import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { KeepingSetting } from './keeping-setting'
import { FailedNotice } from '../outcome/notice'

/** Writes all the letters into one file, where the person says. */
export function BackupSetting({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [done, setDone] = useState('')

  const backUp = async () => {
    setWorking(true)
    const outcome = await bridge.backUp()
    setWorking(false)
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind !== 'done') return setDone('')
    const { letters, file, folder } = outcome
    const said = t('keeping.backup.done', { count: letters, file, folder })
    setDone(said)
    onSay(said)
  }

  return (
    <KeepingSetting what="backup" working={working ? t('keeping.backup.working') : null} onAct={() => void backUp()}>
      {done && <p className="keeping-done">{done}</p>}
      <FailedNotice failed={failed} />
    </KeepingSetting>
  )
}
