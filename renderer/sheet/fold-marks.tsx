import type { PageGeometry } from '#letter/parts/letter'
import { points } from './page-geometry-style'
import './sheet.css'

/** The marks at the edge of the sheet where it is folded, to be seen only. */
export function FoldMarks({ page: { folds = [] } }: Readonly<{ page: PageGeometry }>) {
  return folds.map((fold) => (
    <div key={fold} className="fold-mark" aria-hidden="true" style={{ '--from-top': points(fold) }} />
  ))
}
