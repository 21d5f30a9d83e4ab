import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useLettersAround } from '../conversation/use-letters-around'
import { OpenOther } from '../conversation/open-other'
import { StateLine } from '../shelf/state-line'

/** The letters that come after a letter that was sent: where each stands, and the way to it. */
export function LaterLetters({ draft: { id } }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { bridge, settings } = useApp()
  const letters = useLettersAround(bridge.later, id)
  const later = settings.child ? letters.filter(({ register }) => register === 'child') : letters
  if (later.length === 0) return null
  return (
    <section className="sent-part" aria-labelledby="later-letters">
      <h2 id="later-letters">{t('followUp.after.title')}</h2>
      <ul className="later">
        {later.map((summary) => {
          const isOpen = summary.state === 'writing' || summary.state === 'ready'
          const title = t(`followUp.after.${summary.follows?.why === 'good' ? 'thanks' : 'again'}`)
          return (
            <li key={summary.id}>
              <strong>{title}</strong>
              <span className="facts">
                <StateLine draft={summary} />
              </span>
              <OpenOther
                id={summary.id}
                label={t(isOpen ? 'drafts.continue' : 'sent.read')}
                name={t(isOpen ? 'drafts.continueNamed' : 'sent.readNamed', { title })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
