import { useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'

/** Prints the one page that tells an adult what to do before, during and after. */
export function GuideButton() {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const print = async () => {
    if (isBusy) return
    setBusy(true)
    const outcome = await bridge.printClassGuide()
    setBusy(false)
    if (outcome.kind === 'done') announce(t('class.guidePrinted'))
    setFailed(outcome.kind === 'failed' ? outcome : null)
  }
  return (
    <>
      <button type="button" className="button quiet" aria-disabled={isBusy} onClick={() => void print()}>
        <Icon name="print" />
        {t('class.guide')}
      </button>
      <FailedNotice failed={failed} />
    </>
  )
}
