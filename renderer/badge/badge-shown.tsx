import { useMemo } from 'react'
import type { Badge } from '#letter/draft/badge'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import type { Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'
import { BadgePicture } from '../sheet/badge-picture'
import './badge.css'

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

/** Whether this computer has a font for every letter of a text: what it has none for is drawn as a box, always the same. */
function canBeDrawn(text: string, font: string): boolean {
  const rare = new Set(text.match(/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]|\p{Emoji_Presentation}/gu))
  const context = rare.size > 0 && document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return true
  context.font = `${size}px ${font}`
  const picture = (sign: string) => {
    context.clearRect(0, 0, 2 * size, 2 * size)
    context.fillText(sign, 0, size)
    return context.getImageData(0, 0, 2 * size, 2 * size).data.join()
  }
  const box = picture(noLetter)
  return [...rare].every((sign) => picture(sign) !== box)
}

const size = 24
/** No font has a letter for it. */
const noLetter = '\u{10FFFF}'
