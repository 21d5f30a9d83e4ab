import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Badge } from '#letter/draft/badge'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import type { Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { languageOf } from '#locales/registry'
import { canBeDrawn } from './can-be-drawn'
import { BadgePicture } from './badge-picture'

/** A badge as it is, told in words too, and what is wrong with its texts: too long, or without a font. */
export function BadgeShown({ badge, letter }: { readonly badge: Badge; readonly letter: Letter }) {
  const { t } = useTranslation()
  const { drawing, title, description, isCut } = useMemo(
    () => badgeDrawing(badge, letter, languageOf(letter.convention)),
    [badge, letter],
  )
  const hasBoxes = useMemo(() => !canBeDrawn(description, fontStack), [description])
  return (
    <>
      <BadgePicture drawing={drawing} label={t('badge.preview', { title, description })} />
      <div role="status">
        {isCut && <p>{t('badge.cut')}</p>}
        {hasBoxes && <p>{t('badge.boxes')}</p>}
      </div>
    </>
  )
}
