import type { Badge } from '#letter/draft/badge'
import type { Letter } from '#letter/parts/letter'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'

const BadgePage = later(() => withScreenWords(async () => (await import('./badge-page')).BadgePage))
const EnclosedPages = later(() => withScreenWords(async () => (await import('./enclosed-pages')).EnclosedPages))

type Props = Readonly<{
  letter: Letter
  draftId: string
  /** The badge that goes with the letter. */
  badge: Badge | null
}>

/** The pages that follow the letter when it prints, in their order. */
export function PagesAfter({ letter, draftId, badge }: Props) {
  return (
    <>
      {badge && <BadgePage badge={badge} letter={letter} />}
      {letter.enclosed.length > 0 && <EnclosedPages letter={letter} draftId={draftId} />}
    </>
  )
}
