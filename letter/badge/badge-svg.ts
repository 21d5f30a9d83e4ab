import type { Badge } from '../draft/badge'
import { badgeDrawing } from './badge-drawing'
import { badgeSize } from './badge-art'
import type { Language } from '../language/language'
import type { Letter } from '../parts/letter'
import { shape, svgText } from './svg'

/**
 * A badge as a drawing that stands alone: no script, nothing from elsewhere. `fonts` is a style sheet that holds its fonts;
 * inside a page that has them already, none is needed. `width` is how wide it is drawn, in CSS units.
 */
export function badgeSvg(
  badge: Badge,
  letter: Letter,
  language: Language,
  { fonts = '', width = `${badgeSize.inches[0]}in` }: { fonts?: string; width?: string } = {},
): string {
  const { drawing, title, description } = badgeDrawing(badge, letter, language)
  const told = [
    shape('title', { id: 'badge-title' }, title),
    shape('desc', { id: 'badge-description' }, description),
    ...(fonts ? [shape('style', {}, fonts)] : []),
  ]
  const { attributes, children } = drawing
  const more = { width, role: 'img', 'aria-labelledby': 'badge-title badge-description' }
  return svgText(shape('svg', { ...attributes, ...more }, ...told, ...children))
}
