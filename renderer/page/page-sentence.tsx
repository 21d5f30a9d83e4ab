import { memo } from 'react'
import type { Sentence } from '#letter/parts/letter'
import { markedTexts, type Mark, type MarkedText } from '../remarks/marks-of'
import { legendIds } from './page-legend'

type Props = Readonly<{
  id: string
  text: string
  origin: Sentence['origin']
  /** Whether the Tab key stops here. */
  reachable: boolean
  open: boolean
  /** Where suggestions mark it: the same array while they are the same. */
  marks: readonly Mark[]
}>

/** A sentence that can be chosen. What it is given stays the same, so that a keystroke redraws no other sentence. */
export const PageSentence = memo(function PageSentence({ id, text, origin, reachable, open, marks }: Props) {
  const isMarked = marks.length > 0
  return (
    <span
      className={`sentence by-${origin}`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      data-sentence={id}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-describedby={isMarked ? `${legendIds[origin]} ${legendIds.marked}` : legendIds[origin]}
    >
      {isMarked ? markedTexts(text, marks).map((one, index) => piece(one, index)) : text}
    </span>
  )
})

function piece({ text, marked }: MarkedText, key: number) {
  return marked ? (
    <span key={key} className="marked">
      {text}
    </span>
  ) : (
    text
  )
}
