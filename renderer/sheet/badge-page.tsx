import { memo, useEffect, useMemo, useRef } from 'react'
import { badgeSize } from '#letter/badge/badge-art'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import type { Badge } from '#letter/draft/badge'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'
import { BadgePicture } from './badge-picture'
import { pageGeometryStyle } from './page-geometry-style'
import { showPane } from '../controls/pane-choice'

type Props = Readonly<{ badge: Badge; letter: Letter }>

const width = badgeSize.inches[0] * 72

/** The badge on its page, as it will print. While it is edited beside the page, it is in sight. */
export const BadgePage = memo(function BadgePage({ badge, letter }: Props) {
  const { t } = useTranslation()
  const page = useRef<HTMLElement>(null)
  const { drawing, title, description } = useMemo(
    () => badgeDrawing(badge, letter, languageOf(letter.convention)),
    [badge, letter],
  )
  useEffect(() => {
    const show = () => isEdited() && bringIntoSight(page.current)
    show()
    document.addEventListener('focusin', show)
    return () => document.removeEventListener('focusin', show)
  }, [drawing])
  return (
    <figure
      ref={page}
      className="page enclosed-page badge-page"
      data-badge-page
      style={{ ...pageGeometryStyle(letter.page), '--width': width }}
    >
      <BadgePicture drawing={drawing} label={t('badge.preview', { title, description })} />
    </figure>
  )
}, isDrawnAlike)

/** Whether a word typed in the letter leaves its badge as it was drawn. */
function isDrawnAlike(before: Props, after: Props): boolean {
  const was = drawnFrom(before)
  return drawnFrom(after).every((part, index) => part === was[index])
}

function drawnFrom({ badge, letter: { convention, author, parts } }: Props): readonly unknown[] {
  return [badge, convention, author, parts.find((part) => part.kind === 'date')?.text]
}

function isEdited(): boolean {
  return Boolean(document.activeElement?.closest('.badge-editor'))
}

// Only its own pane scrolls: the field that is typed in stays where it is.
function bringIntoSight(page: HTMLElement | null): void {
  showPane('sheet')
  const pane = page?.closest('.page-pane')
  if (!page || !pane) return
  const off = page.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollBy({ top: off - (pane.clientHeight - page.clientHeight * 0.5) / 2 })
}
