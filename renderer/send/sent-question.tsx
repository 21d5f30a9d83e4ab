import { useEffect, useRef, useState } from 'react'
import { documentFormats } from '#electron/bridge/sending-values'
import type { Draft, Exit } from '#letter/draft/draft'
import { stateOf } from '#letter/draft/draft-state'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { SentForm } from './sent-form'
import type { WayOut } from './way-out'

type Props = Readonly<{ draft: Draft; way: WayOut }>

/** Whether the letter has left: asked once, when it can have gone, in a line that covers nothing; told when one likes. */
export function SentQuestion({ draft, way }: Props) {
  const [wasReady] = useState(stateOf(draft) === 'ready')
  if (stateOf(draft) !== 'ready') return null
  const isDue = wasReady || draft.history.some((event) => event.kind === 'left' && !filesOnly.has(event.how))
  return <Line key={String(isDue)} draft={draft} way={way} isDue={isDue} />
}

/** A document by itself goes nowhere: it is asked about when the letter is opened the next time. */
const filesOnly: ReadonlySet<Exit> = new Set(documentFormats)

function Line({ draft, way, isDue }: Props & Readonly<{ isDue: boolean }>) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [isTelling, setTelling] = useState(false)
  const tell = useRef<HTMLButtonElement>(null)
  const isAsked = isDue && !draft.history.some(({ kind }) => kind === 'not-yet')
  useEffect(() => {
    if (isAsked) announce(t('sent.question.title'))
  }, [announce, isAsked, t])

  const notYet = async () => {
    const outcome = await bridge.markNotYet({ id: draft.id })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    announce(t('sent.question.noted'))
    tell.current?.focus()
  }
  return (
    <section className={isAsked ? 'sent-question asking' : 'sent-question'} aria-labelledby="sent-question">
      <h2 id="sent-question">{t(isAsked ? 'sent.question.title' : 'sent.question.lead')}</h2>
      {isTelling ? (
        <SentForm draft={draft} way={way} onLater={() => setTelling(false)} />
      ) : (
        <div className="row">
          <button ref={tell} type="button" className="button small" onClick={() => setTelling(true)}>
            {t(isAsked ? 'sent.question.yes' : 'sent.question.now')}
          </button>
          {isAsked && (
            <button type="button" className="button small quiet" onClick={() => void notYet()}>
              {t('sent.question.notYet')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
