import { moveBefore } from '#letter/draft/change-draft'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { movesOf, type Moves } from './moves-of'

/** Moves a sentence one place, and says so; false when it is already at the end of its way. */
export function useMover(letter: Letter): (sentence: string, way: keyof Moves) => boolean {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  return (sentence, way) => {
    const before = movesOf(letter, sentence)[way]
    if (before === undefined) return false
    change((draft) => moveBefore(draft, sentence, before))
    announce(t(way === 'up' ? 'sentence.movedUp' : 'sentence.movedDown'))
    return true
  }
}
