import { useState } from 'react'
import type { Badge } from '#letter/draft/badge'
import { setBadge } from '#letter/draft/change-paper'
import type { Letter } from '#letter/parts/letter'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { BadgeDesigns } from './badge-designs'
import { BadgeGestures } from './badge-gestures'
import { BadgeName } from './badge-name'
import { BadgeShown } from './badge-shown'
import { TextField } from '../controls/text-field'

type BadgeField = 'gesture' | 'moment' | 'from'

/** What the badge says and how it looks, with the badge itself. Where the letter knows no name, that comes first. */
export function BadgeEditor({ badge, letter }: { readonly badge: Badge; readonly letter: Letter }) {
  const { t } = useTranslation()
  const change = useChange()
  const [wasNamed] = useState(badge.name.trim() !== '')
  const set = (part: Partial<Badge>, step: string | null = null) =>
    change((draft) => (draft.badge ? setBadge(draft, { ...draft.badge, ...part }) : draft), step)
  const field = (name: BadgeField) => ({
    label: t(`badge.${name}`),
    hint: t(`badge.${name}Hint`),
    field: `badge.${name}`,
    value: badge[name],
    onText: (text: string, step: string | null) => set({ [name]: text }, step),
  })
  return (
    <div className="badge-editor">
      <BadgeShown badge={badge} letter={letter} />
      {!wasNamed && <BadgeName badge={badge} />}
      <BadgeDesigns legend={t('badge.design')} chosen={badge.design} onChoose={(design) => set({ design })} />
      {wasNamed && <BadgeName badge={badge} />}
      <TextField {...field('gesture')} />
      <BadgeGestures
        label={t('badge.ready')}
        letter={letter}
        chosen={badge.gesture}
        onChoose={(gesture) => set({ gesture })}
      />
      <TextField {...field('moment')} />
      <TextField {...field('from')} />
    </div>
  )
}
