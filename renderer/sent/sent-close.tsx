import { useRef } from 'react'
import type { Draft } from '#letter/draft/draft'
import { stateOf } from '#letter/draft/draft-state'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'

/** The end of a letter's way, when its writer says so; and back, when it was too soon. */
export function SentClose({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const title = useRef<HTMLHeadingElement>(null)
  const closed = stateOf(draft) === 'closed'
  const turn = async () => {
    const { id } = draft
    const outcome = await (closed ? bridge.reopenLetter({ id }) : bridge.closeLetter({ id }))
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    announce(t(closed ? 'sent.close.reopened' : 'sent.close.done'))
    title.current?.focus()
  }
  return (
    <section className="sent-part" aria-labelledby="sent-close">
      <h2 id="sent-close" ref={title} tabIndex={-1}>
        {t(closed ? 'sent.close.done' : 'sent.close.title')}
      </h2>
      <p>{t(closed ? 'sent.close.after' : 'sent.close.lead')}</p>
      <button type="button" className="button" onClick={() => void turn()}>
        {t(closed ? 'sent.close.reopen' : 'sent.close.action')}
      </button>
    </section>
  )
}
