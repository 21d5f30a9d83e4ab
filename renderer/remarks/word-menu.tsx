import { useEffect, useRef } from 'react'
import { WordChoices } from './word-choices'
import type { WordCorrection } from './word-corrections'

type Props = Readonly<{
  correction: WordCorrection
  lang: string
  /** Where the pointer is, in the window. */
  at: Readonly<{ x: number; y: number }>
  onPut: (word: string) => void
  onLeave: () => void
  onLearn: () => void
  /** Goes, by itself or on purpose: then one goes on where one was. */
  onClose: (isOnPurpose: boolean) => void
}>

/** What can be done with a marked word of a field, under the right button of the mouse or the key that stands for it. */
export function WordMenu({ correction, lang, at, onPut, onLeave, onLearn, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.showPopover()
    menu.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div
      ref={menu}
      className="popover word-menu"
      // One that closes by itself would do so when the button of the mouse goes up.
      popover="manual"
      role="dialog"
      aria-label={correction.said}
      style={{ '--x': `${String(at.x)}px`, '--y': `${String(at.y)}px` }}
      onKeyDown={({ key }) => key === 'Escape' && onClose(true)}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onClose(false)}
    >
      <WordChoices correction={correction} lang={lang} inMenu onPut={onPut} onLeave={onLeave} onLearn={onLearn} />
    </div>
  )
}
