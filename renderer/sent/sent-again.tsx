import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { placeToWrite } from '../questions/place-to-write'
import { openOutcome } from '../app/open-letter'
import { fittingWay } from '../send/way-out'
import { Ways } from '../send/ways'

/** What a sent letter can still become: the same document once more, or the beginning of another letter. */
export function SentAgain({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const [way, setWay] = useState(() => fittingWay(draft))
  const [isOpen, setOpen] = useState(false)
  const copy = async () => {
    const outcome = await bridge.duplicateDraft({ id: draft.id })
    openOutcome(outcome, act)
    if (outcome.kind === 'done') act({ kind: 'go-to', at: placeToWrite(outcome.draft) })
  }
  return (
    <>
      <section className="sent-part" aria-labelledby="sent-copy">
        <h2 id="sent-copy">{t('sent.copy.title')}</h2>
        <p>{t('sent.copy.lead')}</p>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('sent.copy.action')}
        </button>
      </section>
      <details className="sent-part more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('sent.again')}</summary>
        {isOpen && <Ways draft={draft} letter={letter} way={way} onWay={setWay} />}
      </details>
    </>
  )
}
