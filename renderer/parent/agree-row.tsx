import { useState, type ReactNode } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ToldOutcome } from '../outcome/told-outcome'
import { placeToWrite } from '../questions/place-to-write'
import { GrownUpDialog } from './grown-up-dialog'

type Props = Readonly<{
  draft: Draft
  /** What is announced once it is agreed to. */
  agreed: string
  /** The words of the way to write in the letter. */
  write: string
  /** Whether the question for grown-ups is asked first. */
  isAsked?: boolean
  children?: ReactNode
}>

/** The decision of an adult on a child's letter: agree, or go and write in it; beside it, what else can be done. */
export function AgreeRow({ draft, agreed, write, isAsked = false, children }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const agree = async () => {
    setAsking(false)
    const outcome = await bridge.agree({ id: draft.id })
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind === 'done') announce(agreed)
  }
  return (
    <div>
      <div className="row">
        <button type="button" className="button primary" onClick={() => (isAsked ? setAsking(true) : void agree())}>
          <Icon name="check" />
          {t('parent.decide.agree')}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: placeToWrite(draft) })}>
          <Icon name="pen" />
          {write}
        </button>
        {children}
      </div>
      <ToldOutcome state={failed ?? { kind: 'waiting' }} />
      {asking && <GrownUpDialog purpose="agree" onPass={() => void agree()} onClose={() => setAsking(false)} />}
    </div>
  )
}
