import { useTranslation } from 'react-i18next'
import { setBadge } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useBadgeFocus } from './use-badge-focus'
import { BadgeEditor } from './badge-editor'
import { BadgeFiles } from './badge-files'
import { BadgeShown } from './badge-shown'
import { Icon } from '../controls/icon'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  /** Whether an adult agrees to it together with its letter: not yet (then it does not leave), already, or nobody has to. */
  agreement?: 'asked' | 'given' | null
}>

/** Something for the person thanked to keep: a badge, added, changed, saved or taken away. */
export function BadgeWay({ draft, letter, agreement = null }: Props) {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const { add, room } = useBadgeFocus(draft.badge !== null)

  const change = (badge: Draft['badge']) =>
    act({ kind: 'change', change: (before) => setBadge(before, badge), step: null })
  return (
    <li className="way badge-way">
      <span className="way-icon">
        <Icon name="star" />
      </span>
      <h2>{t('badge.title')}</h2>
      <p>{t(agreement === 'given' ? 'badge.agreed' : 'badge.before')}</p>
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
              change(null)
              announce(t('badge.removed'))
            }}
          >
            <Icon name="bin" />
            {t('badge.remove')}
          </button>
        </div>
      ) : (
        <div className="way-actions">
          <button
            ref={add}
            type="button"
            className="button small"
            onClick={() => change(newBadge(draft, languageOf(draft.convention)))}
          >
            {t('badge.add')}
          </button>
        </div>
      )}
    </li>
  )
}
