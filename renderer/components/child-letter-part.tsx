import { memo } from 'react'
import type { Part, Sentence } from '#letter/letter'
import { pageStyle } from '#letter/page-style'
import { PageLines } from './page-lines'

/** One block of a child's letter: to be read and heard, not handled. */
export function ChildLetterPart({ part }: { readonly part: Part }) {
  const before = pageStyle.spaceBefore[part.kind]
  switch (part.kind) {
    case 'sender':
    case 'recipient':
    case 'signature':
      return <PageLines lines={part.lines.join('\n')} column={part.column} before={before} />
    case 'enclosures':
      return <PageLines lines={part.lines.join('\n')} column="start" before={before} />
    case 'date':
      return <PageLines lines={part.text} column={part.column} before={before} />
    case 'subject':
      return (
        <p className="part subject" style={{ '--before': before }} data-aloud="">
          {part.label}
          {sentence(part.sentence)}
        </p>
      )
    case 'salutation':
    case 'closing':
      return (
        <p className="part" style={{ '--before': before }} data-aloud="">
          {sentence(part.sentence)}
        </p>
      )
    case 'paragraph':
      return (
        <p className="part" style={{ '--before': before }} data-aloud="">
          {part.sentences.map((one, index) => [index > 0 && ' ', sentence(one)])}
        </p>
      )
  }
}

function sentence({ id, origin, text }: Sentence) {
  return <Said key={id} origin={origin} text={text} />
}

// Plain values only, so that a keystroke redraws no other sentence.
const Said = memo(function Said({ origin, text }: Pick<Sentence, 'origin' | 'text'>) {
  return <span className={`by-${origin}`}>{text}</span>
})
