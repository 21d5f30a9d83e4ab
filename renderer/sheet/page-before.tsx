import type { Letter } from '#letter/parts/letter'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'

const ByHandPages = later(() => withScreenWords(async () => (await import('./by-hand-pages')).ByHandPages))

type Props = Readonly<{ letter: Letter; draftId: string }>

/** The pages that come before the typed letter when it prints, or in its place: those written by hand. */
export function PageBefore({ letter, draftId }: Props) {
  const { handwritten } = letter
  return handwritten && <ByHandPages letter={letter} handwritten={handwritten} draftId={draftId} />
}
