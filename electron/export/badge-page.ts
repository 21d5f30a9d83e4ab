import type { Badge } from '#letter/draft/badge'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import { badgeSvg } from '#letter/badge/badge-svg'
import type { Language } from '#letter/language/language'
import type { Letter } from '#letter/parts/letter'
import { badgePng } from './badge-png'

/** A badge that goes with its letter: as a drawing for a page that has the letter's fonts, in words, and as a picture. */
export type BadgePage = Readonly<{
  drawing: string
  title: string
  description: string
  picture: (quality: 'print' | 'email') => Promise<Uint8Array>
}>

/** The badge of a letter as what goes with it. */
export function badgePage(badge: Badge, letter: Letter, language: Language): BadgePage {
  const { title, description } = badgeDrawing(badge, letter, language)
  const drawing = badgeSvg(badge, letter, language)
  return { drawing, title, description, picture: (quality) => badgePng(drawing, quality) }
}
