import type { Shelf } from '#electron/bridge/shelf'
import type { DraftState } from '#letter/draft/draft-state'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { artwork } from '../controls/artwork'
import { NotSavedMark } from '../outcome/not-saved'
import { useOpening } from '../app/open-letter'
import { Icon, type IconName } from '../controls/icon'

const icons = {
  writing: 'pen',
  ready: 'mail',
  sent: 'send',
  answered: 'mail',
  closed: 'check',
} as const satisfies Record<DraftState, IconName>

/** A child's own letters, to open again. Deleting and copying are a grown-up's: a lost letter is a lost voice. */
export function ChildDrafts({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const open = useOpening()
  const own = shelf.drafts.filter(({ pupil, register }) => register === 'child' && pupil === null)
  if (own.length === 0) return null
  return (
    <section className="child-drafts" aria-labelledby="child-drafts-title">
      <h2 id="child-drafts-title">{t('child.home.letters')}</h2>
      <ul>
        {own.map((draft) => {
          const follows = draft.follows && t(`followUp.after.${draft.follows.why === 'good' ? 'thanks' : 'again'}`)
          const title = follows ?? (draft.title || t('child.home.untitled'))
          return (
            <li key={draft.id}>
              <button
                type="button"
                className="big-opener child-draft"
                onClick={() => void open(bridge.openDraft({ id: draft.id }))}
              >
                <img src={artwork[draft.door]} alt="" />
                <strong>{title}</strong>
                <span>
                  <Icon name={icons[draft.state]} />
                  {t(`child.home.states.${draft.state}`)}
                </span>
                <NotSavedMark id={draft.id} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
