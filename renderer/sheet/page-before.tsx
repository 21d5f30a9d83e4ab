import type { Letter } from '#letter/parts/letter'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'

const ByHandPage = later(() => withScreenWords(async () => (await import('./by-hand-page')).ByHandPage))

type Props = Readonly<{ letter: Letter; draftId: string }>

/** The page that comes before the typed letter when it prints, or in its place: the one written by hand. */
export function PageBefore({ letter, draftId }: Props) {
  const { handwritten } = letter
  return handwritten && <ByHandPage letter={letter} page={handwritten} draftId={draftId} />
}
