import { useTranslation } from 'react-i18next'
import type { Badge } from '#letter/draft/badge'
import { setBadge } from '#letter/draft/change-draft'
import type { Letter } from '#letter/parts/letter'
import { useChange } from '../app/use-change'
import { BadgeDesigns } from './badge-designs'
import { BadgeGestures } from './badge-gestures'
import { BadgeShown } from './badge-shown'
import { TextField } from '../controls/text-field'

type BadgeField = 'name' | 'gesture' | 'moment' | 'from'

/** What the badge says and how it looks, with the badge itself. */
export function BadgeEditor({ badge, letter }: { readonly badge: Badge; readonly letter: Letter }) {
  const { t } = useTranslation()
  const change = useChange()
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
      <BadgeDesigns legend={t('badge.design')} chosen={badge.design} onChoose={(design) => set({ design })} />
      <TextField {...field('name')} />
      <TextField {...field('gesture')} />
      <BadgeGestures
        label={t('badge.ready')}
        letter={letter}
        chosen={badge.gesture}
        onChoose={(gesture) => set({ gesture })}
      />
      <TextField {...field('moment')} />
      <TextField {...field('from')} />
      <label className="badge-joined">
        <input type="checkbox" checked={badge.joined} onChange={(event) => set({ joined: event.target.checked })} />
        {t('badge.joined')}
      </label>
    </div>
  )
}
