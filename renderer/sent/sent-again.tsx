import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { placeToWrite } from '../questions/place-to-write'
import { openOutcome } from '../app/open-letter'
import { FormWay } from '../form/form-way'
import { MailWays } from '../send/mail-ways'
import { PaperWays } from '../send/paper-ways'

/** What a sent letter can still become: the same document once more, or the beginning of another letter. */
export function SentAgain({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
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
      <details className="sent-part more">
        <summary>{t('sent.again')}</summary>
        <ul className="stack">
          <PaperWays id={draft.id} />
          <MailWays id={draft.id} letter={letter} />
          <FormWay draft={draft} letter={letter} />
        </ul>
      </details>
    </>
  )
}
