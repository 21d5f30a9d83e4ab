import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Badge } from '#letter/badge'
import { badgeDrawing } from '#letter/badge-drawing'
import { setBadge } from '#letter/change-draft'
import type { Letter } from '#letter/letter'
import { languageOf } from '#locales/languages'
import { useApp } from '../app-context'
import { BadgeDesigns } from './badge-designs'
import { BadgePicture } from './badge-picture'
import { TextField } from './text-field'

type TextOf = 'name' | 'gesture' | 'moment' | 'from'

/** What the badge says and how it looks, with the badge itself. */
export function BadgeEditor({ badge, letter }: { readonly badge: Badge; readonly letter: Letter }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const language = languageOf(letter.convention)
  const { drawing, title, description, isCut } = useMemo(
    () => badgeDrawing(badge, letter, language),
    [badge, letter, language],
  )
  const set = (change: Partial<Badge>, step: string | null = null) =>
    act({
      kind: 'change',
      change: (draft) => (draft.badge ? setBadge(draft, { ...draft.badge, ...change }) : draft),
      step,
    })
  const field = (name: TextOf) => ({
    label: t(`badge.${name}`),
    hint: t(`badge.${name}Hint`),
    field: `badge.${name}`,
    value: badge[name],
    onText: (text: string, step: string | null) => set({ [name]: text }, step),
  })
  return (
    <div className="badge-editor">
      <BadgePicture drawing={drawing} label={t('badge.preview', { title, description })} />
      <div role="status">{isCut && <p>{t('badge.cut')}</p>}</div>
      <BadgeDesigns chosen={badge.design} onChoose={(design) => set({ design })} />
      <TextField {...field('name')} />
      <TextField {...field('gesture')} />
      <div className="badge-gestures" role="group" aria-label={t('badge.ready')} lang={letter.language}>
        {language.badge.gestures.map((gesture) => (
          <button
            key={gesture}
            type="button"
            className="button small"
            aria-pressed={badge.gesture === gesture}
            onClick={() => set({ gesture })}
          >
            {gesture}
          </button>
        ))}
      </div>
      <TextField {...field('moment')} />
      <TextField {...field('from')} />
      <label className="badge-joined">
        <input type="checkbox" checked={badge.joined} onChange={(event) => set({ joined: event.target.checked })} />
        {t('badge.joined')}
      </label>
    </div>
  )
}
