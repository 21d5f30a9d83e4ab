import { memo } from 'react'
import type { Sentence } from '#letter/parts/letter'
import { stretchesOf, type Stretch } from '../remarks/marks-of'
import { legendIds } from './page-legend'

type Props = Readonly<{
  id: string
  text: string
  origin: Sentence['origin']
  /** Whether the Tab key stops here. */
  reachable: boolean
  open: boolean
  /** Where suggestions mark it: "3-8 12-20"; empty without any. */
  marks: string
}>

/** A sentence that can be chosen. Plain values only, so that a keystroke redraws no other sentence. */
export const PageSentence = memo(function PageSentence({ id, text, origin, reachable, open, marks }: Props) {
  return (
    <span
      className={`sentence by-${origin}`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      data-sentence={id}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-describedby={marks ? `${legendIds[origin]} ${legendIds.marked}` : legendIds[origin]}
    >
      {marks ? stretchesOf(text, marks).map((one, index) => stretch(one, index)) : text}
    </span>
  )
})

function stretch({ text, marked }: Stretch, key: number) {
  return marked ? (
    <span key={key} className="marked">
      {text}
    </span>
  ) : (
    text
  )
}
