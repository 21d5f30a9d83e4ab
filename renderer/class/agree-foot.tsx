import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import { placeToWrite } from '../questions/place-to-write'

/** The decision of an adult who reads many letters, always in sight: agree, or go and write in it. */
export function AgreeFoot({ draft, name }: Readonly<{ draft: Draft; name: string }>) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [failed, setFailed] = useState<Failed | null>(null)
  const agree = async () => {
    const outcome = await bridge.agree({ id: draft.id })
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind === 'done') announce(t('class.read.agreed', { name }))
  }
  return (
    <div>
      <div className="row">
        <button type="button" className="button primary" onClick={() => void agree()}>
          <Icon name="check" />
          {t('parent.decide.agree')}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: placeToWrite(draft) })}>
          <Icon name="pen" />
          {t('class.read.write')}
        </button>
      </div>
      <div role="status">
        {failed && (
          <div className="result failed">
            <ProblemWords failed={failed} />
          </div>
        )}
      </div>
    </div>
  )
}
