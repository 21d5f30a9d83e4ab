import type { Draft } from '#letter/draft/draft'
import { WayButtons } from '../questions/way-buttons'
import { wayOn } from '../questions/way-on'
import { ReadyWords } from './ready-words'
import { ShortcutsButton } from '../help/shortcuts-button'

/** The foot of a question: the way on, and that the letter can go as it is. */
export function GoOn({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const way = wayOn(draft, index)
  return (
    <>
      {way.stands && <ReadyWords />}
      <div className="go-on">
        <WayButtons way={way} register="adult" />
        <ShortcutsButton />
      </div>
    </>
  )
}
