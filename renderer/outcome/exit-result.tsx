import { useState } from 'react'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import type { ExitState } from './use-exit'
import { ProblemWords } from './notice'
import { ToldOutcome } from './told-outcome'

type Props = Readonly<{ id: string; state: ExitState; after: string }>

/** What happened, and where the file is. */
export function ExitResult({ id, state, after }: Props) {
  const { t } = useTranslation()
  return (
    <ToldOutcome state={state} working={t('send.working')} cancelled={t('send.cancelled')}>
      {state.kind === 'done' && (
        <>
          <p>{after}</p>
          {state.missing.length > 0 && (
            <p className="field-problem">{t('enclosures.missing', { names: state.missing.join(', ') })}</p>
          )}
          {state.unsigned && <p className="field-problem">{t('signature.left')}</p>}
          {state.produced && <ProducedActions id={id} />}
        </>
      )}
    </ToldOutcome>
  )
}

function ProducedActions({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [failed, setFailed] = useState<Failed | null>(null)
  const ask = async (outcome: Promise<Outcome>) => {
    const answer = await outcome
    setFailed(answer.kind === 'failed' ? answer : null)
  }
  return (
    <div className="row">
      <button type="button" className="button small" onClick={() => void ask(bridge.showProduced({ id }))}>
        {t('send.show')}
      </button>
      <button type="button" className="button small" onClick={() => void ask(bridge.openProduced({ id }))}>
        {t('send.open')}
      </button>
      {failed && <ProblemWords failed={failed} />}
    </div>
  )
}
