import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'

/** Prints the one page that tells an adult what to do before, during and after. */
export function GuideButton() {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [failed, setFailed] = useState<Failed | null>(null)
  const print = async () => {
    const outcome = await bridge.printClassGuide()
    setFailed(outcome.kind === 'failed' ? outcome : null)
  }
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void print()}>
        <Icon name="print" />
        {t('class.guide')}
      </button>
      <FailedNotice failed={failed} />
    </>
  )
}
