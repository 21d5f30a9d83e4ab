import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { stateOf } from '#letter/draft/draft-state'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { SentForm } from './sent-form'

type AskState = 'asking' | 'telling' | 'waiting'

/** Whether the letter has left, asked once after it was made into a document or a message; then told when one likes. */
export function SentQuestion({ draft }: { readonly draft: Draft }) {
  return stateOf(draft) === 'ready' ? <Asking draft={draft} /> : null
}

function Asking({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [asked, setAsked] = useState<AskState>(
    draft.history.some(({ kind }) => kind === 'not-yet') ? 'waiting' : 'asking',
  )
  const tell = useRef<HTMLButtonElement>(null)
  const asking = asked === 'asking'
  useEffect(() => {
    if (asking) announce(t('sent.question.title'))
  }, [announce, asking, t])

  const notYet = async () => {
    const outcome = await bridge.markNotYet({ id: draft.id })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    announce(t('sent.question.noted'))
    setAsked('waiting')
    tell.current?.focus()
  }

  return (
    <section className={asking ? 'sent-question asking' : 'sent-question'} aria-labelledby="sent-question">
      <h2 id="sent-question">
        <Icon name="send" />
        {t('sent.question.title')}
      </h2>
      <p>{t('sent.question.lead')}</p>
      {asked === 'telling' ? (
        <SentForm draft={draft} onLater={() => setAsked('waiting')} />
      ) : (
        <div className="row">
          <button ref={tell} type="button" className="button small" onClick={() => setAsked('telling')}>
            {t(asking ? 'sent.question.yes' : 'sent.question.now')}
          </button>
          {asking && (
            <button type="button" className="button small quiet" onClick={() => void notYet()}>
              {t('sent.question.notYet')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
