import { useTranslation } from 'react-i18next'
import type { FollowUp } from '#letter/draft/correspondence'
import type { Draft } from '#letter/draft/draft'
import { followUpsFor } from '#letter/conversation/follow-ups'
import { useApp } from '../app/app-context'
import { openOutcome } from '../app/open-letter'

/** The second letters that a sent one can have, by what came of it. */
export function FollowUps({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const ways = followUpsFor(draft)
  const write = async (why: FollowUp) => {
    const made = await bridge.followUp({ id: draft.id, why })
    openOutcome(made.kind === 'done' ? await bridge.openDraft({ id: made.draft.id }) : made, act)
  }
  return (
    <section className="sent-part" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('followUp.title')}</h2>
      <p>{t(ways.every((why) => why === 'good') ? 'followUp.thanks' : 'followUp.lead')}</p>
      <div className="row">
        {ways.map((why) => (
          <button key={why} type="button" className="button small" onClick={() => void write(why)}>
            {t(`followUp.why.${why}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
