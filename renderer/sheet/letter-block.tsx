import { Fragment, memo, type ReactNode } from 'react'
import type { atWindow, Column, Paragraph, Part, Sentence, Signature } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'
import './sheet.css'

const SignaturePicture = later(() =>
  withScreenWords(async () => (await import('./signature-picture')).SignaturePicture),
)

type Props = Readonly<{
  part: Part
  draw: (sentence: Sentence) => ReactNode
  /** How it stands where the recipient is in a window. */
  at?: ReturnType<typeof atWindow>
  /** The draft of the letter, beside which the pictures of a letter that was sent are. */
  draftId?: string | undefined
}>

/** One block of a letter as it stands on the sheet, its sentences as `draw` shows them. */
export const LetterBlock = memo(function LetterBlock({ part, draw, at = null, draftId }: Props) {
  const before = pageStyle.spaceBefore[part.kind]
  switch (part.kind) {
    case 'sender':
    case 'recipient':
    case 'signature':
      return (
        <PageLines
          lines={part.lines.join('\n')}
          column={part.column}
          before={before}
          at={at}
          asked={part.kind === 'recipient' ? 'recipient' : 'writer'}
          signed={part.kind === 'signature' ? part.picture : undefined}
          draftId={draftId}
        />
      )
    case 'enclosures':
      return <PageLines lines={part.lines.join('\n')} column="start" before={before} />
    case 'date':
      return <PageLines lines={part.text} column={part.column} before={before} at={at} />
    case 'subject':
      return (
        <p className="part subject" style={{ '--before': before }} data-aloud="">
          {part.label}
          {draw(part.sentence)}
        </p>
      )
    case 'salutation':
    case 'closing':
      return (
        <p className="part" style={{ '--before': before }} data-aloud="">
          {draw(part.sentence)}
        </p>
      )
    case 'paragraph':
      return (
        <p
          className={paragraphClass(part)}
          style={{ '--before': part.close ? 0 : before, '--level': part.level ?? 0 }}
          data-aloud=""
        >
          {part.mark !== undefined && <span className="mark">{`${part.mark} `}</span>}
          {part.sentences.map((sentence, index) => (
            <Fragment key={index}>
              {index > 0 && !part.unspaced && ' '}
              {draw(sentence)}
            </Fragment>
          ))}
        </p>
      )
  }
}, isShownAlike)

// A letter is composed anew at each key: what says the same is not drawn again.
function isShownAlike(before: Props, after: Props): boolean {
  const isPlaced = before.at === after.at && before.draftId === after.draftId
  return isPlaced && before.draw === after.draw && JSON.stringify(before.part) === JSON.stringify(after.part)
}

function paragraphClass({ mark }: Paragraph): string {
  return mark === undefined ? 'part' : 'part item'
}

type LinesProps = Readonly<{
  lines: string
  column: Column
  before: number
  at?: Props['at']
  asked?: 'writer' | 'recipient'
  /** The picture in the room over a signature. */
  signed?: Signature['picture'] | undefined
  draftId?: string | undefined
}>

/** Lines printed one under the other: an address, the date, a signature; `asked` is the question that they answer. */
const PageLines = memo(function PageLines({ lines, column, before, at, asked, signed, draftId }: LinesProps) {
  return (
    <p className={at ? `part ${column} ${at}` : `part ${column}`} data-asked={asked} style={{ '--before': before }}>
      {signed && <SignaturePicture picture={signed} draftId={draftId} />}
      {lines.split('\n').map((line, index, all) => (
        <span key={index} className="line">
          {index < all.length - 1 ? `${line}\n` : line}
        </span>
      ))}
    </p>
  )
})
