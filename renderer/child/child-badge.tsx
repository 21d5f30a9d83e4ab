import { useState } from 'react'
import type { Badge } from '#letter/draft/badge'
import { setBadge } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { useBadgeFocus } from '../badge/use-badge-focus'
import { BadgeDesigns } from '../badge/badge-designs'
import { BadgeGestures } from '../badge/badge-gestures'
import { BadgeName } from '../badge/badge-name'
import { BadgeShown } from '../badge/badge-shown'
import { Icon } from '../controls/icon'

/** A child chooses a drawing and a good word for the person thanked; its other texts are looked at with an adult. */
export function ChildBadge({ draft, letter }: { readonly draft: Draft; readonly letter: Letter }) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const { badge } = draft
  const { add, room } = useBadgeFocus(badge !== null)
  // A name that is typed here keeps its field.
  const [isNameAsked, askName] = useState(false)
  if (badge?.name.trim() === '' && !isNameAsked) askName(true)

  const set = (next: Badge | null) => change((before) => setBadge(before, next))
  return (
    <section className="child-badge" aria-labelledby="child-badge">
      <h2 id="child-badge">{t('child.badge.title')}</h2>
      <p>{t('child.badge.lead')}</p>
      {badge ? (
        <div className="badge-room" ref={room}>
          <BadgeShown badge={badge} letter={letter} />
          {isNameAsked && <BadgeName badge={badge} />}
          <BadgeDesigns
            legend={t('child.badge.design')}
            chosen={badge.design}
            onChoose={(design) => set({ ...badge, design })}
          />
          <p className="child-label" aria-hidden>
            {t('child.badge.gesture')}
          </p>
          <BadgeGestures
            label={t('child.badge.gesture')}
            letter={letter}
            chosen={badge.gesture}
            onChoose={(gesture) => set({ ...badge, gesture })}
          />
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              set(null)
              announce(t('child.badge.removed'))
            }}
          >
            <Icon name="bin" />
            {t('child.badge.remove')}
          </button>
        </div>
      ) : (
        <button
          ref={add}
          type="button"
          className="button"
          onClick={() => set(newBadge(draft, languageOf(draft.convention)))}
        >
          <Icon name="star" size={24} />
          {t('child.badge.add')}
        </button>
      )}
    </section>
  )
}
