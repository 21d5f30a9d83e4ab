import { useTranslation } from 'react-i18next'
import { setBadge } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useBadgeFocus } from './use-badge-focus'
import { BadgeEditor } from './badge-editor'
import { BadgeFiles } from './badge-files'
import { BadgeShown } from './badge-shown'
import { Icon } from '../controls/icon'
import { Way } from '../controls/way'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  /** Whether an adult agrees to it together with its letter: not yet (then it does not leave), already, or nobody has to. */
  agreement?: 'asked' | 'given' | null
}>

/** Something for the person thanked to keep: a badge, added, changed, saved or taken away. */
export function BadgeWay({ draft, letter, agreement = null }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const { add, room } = useBadgeFocus(draft.badge !== null)

  const set = (badge: Draft['badge']) => change((before) => setBadge(before, badge))
  return (
    <Way icon="star" title={t('badge.title')} lead={t(agreement === 'given' ? 'badge.agreed' : 'badge.before')}>
      {draft.badge ? (
        <div ref={room} className="badge-room">
          {agreement === 'given' ? (
            <BadgeShown badge={draft.badge} letter={letter} />
          ) : (
            <BadgeEditor badge={draft.badge} letter={letter} />
          )}
          {agreement !== 'asked' && <BadgeFiles id={draft.id} />}
          <button
            type="button"
            className="button small quiet"
            onClick={() => {
              set(null)
              announce(t('badge.removed'))
            }}
          >
            <Icon name="bin" />
            {t('badge.remove')}
          </button>
        </div>
      ) : (
        <div className="row">
          <button
            ref={add}
            type="button"
            className="button small"
            onClick={() => set(newBadge(draft, languageOf(draft.convention)))}
          >
            {t('badge.add')}
          </button>
        </div>
      )}
    </Way>
  )
}
