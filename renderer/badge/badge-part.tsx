import type { RefObject } from 'react'
import { isNamed } from '#letter/draft/can-carry-badge'
import { setBadge } from '#letter/draft/change-paper'
import type { Badge } from '#letter/draft/badge'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { BadgeEditor } from './badge-editor'
import { BadgeFiles } from './badge-files'
import { BadgeShown } from './badge-shown'

type Props = Readonly<{
  draft: Draft
  badge: Badge
  letter: Letter
  /** Whether an adult agrees to it together with its letter: not yet (then it does not leave), already, or nobody has to. */
  agreement: 'asked' | 'given' | null
  room: RefObject<HTMLDivElement | null>
}>

/** The badge that was added: changed, saved on its own, or taken away. One that was agreed to is only shown. */
export function BadgePart({ draft, badge, letter, agreement, room }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  return (
    <div ref={room} className="badge-room">
      {agreement === 'given' ? (
        <>
          <p className="field-hint">{t('badge.agreed')}</p>
          <BadgeShown badge={badge} letter={letter} />
        </>
      ) : (
        <BadgeEditor badge={badge} letter={letter} />
      )}
      {!badge.joined && (
        <button
          type="button"
          className="button small"
          onClick={() => change((before) => setBadge(before, { ...badge, joined: true }))}
        >
          {t('badge.join')}
        </button>
      )}
      {agreement !== 'asked' && isNamed(draft) && <BadgeFiles id={draft.id} />}
      <button
        type="button"
        className="button small quiet"
        onClick={() => {
          change((before) => setBadge(before, null))
          announce(t('badge.removed'))
        }}
      >
        <Icon name="bin" />
        {t('badge.remove')}
      </button>
    </div>
  )
}
