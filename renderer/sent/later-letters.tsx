import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { OpenOther } from '../conversation/open-other'
import { StateChip } from '../shelf/state-chip'

/** The letters that come after a letter that was sent: where each stands, and the way to it. */
export function LaterLetters({ letters }: { readonly letters: readonly Summary[] }) {
  const { t } = useTranslation()
  const { settings } = useApp()
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
              <StateChip draft={summary} />
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
