import { setBadge } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#locales/registry'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { Way } from '../controls/way'
import { BadgePart } from './badge-part'
import { useBadgeFocus } from './use-badge-focus'

/** Something for the person thanked to keep: a badge, as an adult sees it before agreeing to it with a child's letter. */
export function BadgeWay({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const { t } = useTranslation()
  const change = useChange()
  const { add, room } = useBadgeFocus(draft.badge !== null)
  return (
    <Way icon="star" title={t('badge.title')} lead={t('badge.before')}>
      {draft.badge ? (
        <BadgePart draft={draft} badge={draft.badge} letter={letter} agreement="asked" room={room} />
      ) : (
        <div className="row">
          <button
            ref={add}
            type="button"
            className="button small"
            onClick={() => change((before) => setBadge(before, newBadge(draft, languageOf(draft.convention))))}
          >
            {t('badge.add')}
          </button>
        </div>
      )}
    </Way>
  )
}
