import { useEffect, useRef } from 'react'
import type { Outcome } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'

/** Says that the second letter is kept, and leads to it; or that there is none, and why. It stays until closed. */
export function SecondLetter({ outcome }: { readonly outcome: Outcome<{ draft: Draft }> }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const show = useOpening()
  const open = useRef<HTMLButtonElement>(null)

  // The suggestion that asked for it is gone, with its buttons.
  useEffect(() => {
    if (outcome.kind === 'failed') return
    open.current?.focus()
    announce(`${t('secondLetter.kept')} ${t('remarks.changed')}`)
  }, [announce, outcome, t])

  const close = (
    <button type="button" className="button small quiet" onClick={() => act({ kind: 'split-read' })}>
      {t('common.close')}
    </button>
  )
  if (outcome.kind === 'failed') {
    return (
      <div className="notice" role="alert">
        <Icon name="warning" />
        <div className="notice-words">
          <strong>{t('secondLetter.failed')}</strong>
          <ProblemWords failed={outcome} />
        </div>
        {close}
      </div>
    )
  }
  return (
    <section className="notice good" aria-labelledby="second-letter-kept">
      <Icon name="check" />
      <p id="second-letter-kept" className="notice-words">
        {t('secondLetter.kept')}
      </p>
      <button
        ref={open}
        type="button"
        className="button small"
        onClick={() => void show(bridge.openDraft({ id: outcome.draft.id }))}
      >
        {t('secondLetter.open')}
      </button>
      {close}
    </section>
  )
}
