import type { FollowUp } from '#letter/draft/correspondence'
import { useTranslation } from '../app/words'
import { useFollowUp } from './use-follow-up'

/** The second letters that a sent one can have, by what came of it. */
export function FollowUps({ id, ways }: Readonly<{ id: string; ways: readonly FollowUp[] }>) {
  const { t } = useTranslation()
  const write = useFollowUp(id)
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
