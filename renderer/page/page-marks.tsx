import { memo } from 'react'
import type { PageGeometry } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { points } from '../sheet/page-geometry-style'

/** Marks about where each page after the first begins. */
export const PageMarks = memo(function PageMarks({
  pages,
  page,
}: {
  readonly pages: number
  readonly page: PageGeometry
}) {
  const { t } = useTranslation()
  const room = points(page.height - page.margins.top - page.margins.bottom)
  return Array.from({ length: pages - 1 }, (_, index) => (
    <div key={index} className="page-mark" style={{ '--from-top': points(page.margins.top) + room * (index + 1) }}>
      {t('page.pageMark', { number: index + 2 })}
    </div>
  ))
})
