import { memo } from 'react'
import type { Sentence } from '#letter/letter'
import { legendIds } from './page-legend'

type Props = Readonly<{
  id: string
  text: string
  origin: Sentence['origin']
  /** Whether the Tab key stops here. */
  reachable: boolean
  open: boolean
}>

/** A sentence that can be chosen. Plain values only, so that a keystroke redraws no other sentence. */
export const PageSentence = memo(function PageSentence({ id, text, origin, reachable, open }: Props) {
  return (
    <span
      className={`sentence by-${origin}`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      data-sentence={id}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-describedby={legendIds[origin]}
    >
      {text}
    </span>
  )
})
