import type { Part, Sentence } from '#letter/letter'
import { pageStyle } from '#letter/page-style'
import { PageLines } from './page-lines'
import { PageSentence } from './page-sentence'

type Props = Readonly<{
  part: Part
  reachable: string | null
  open: string | null
  marks: ReadonlyMap<string, string>
  /** Whether its sentences are only read. */
  toRead?: boolean
}>

/** One block of the letter on the page. */
export function PagePart({ part, reachable, open, marks, toRead = false }: Props) {
  const before = pageStyle.spaceBefore[part.kind]
  const span = (sentence: Sentence, key?: number) =>
    toRead ? (
      sentence.text
    ) : (
      <PageSentence
        key={key}
        id={sentence.id}
        text={sentence.text}
        origin={sentence.origin}
        reachable={sentence.id === reachable}
        open={sentence.id === open}
        marks={marks.get(sentence.id) ?? ''}
      />
    )
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
          {span(part.sentence)}
        </p>
      )
    case 'salutation':
    case 'closing':
      return (
        <p className="part" style={{ '--before': before }} data-aloud="">
          {span(part.sentence)}
        </p>
      )
    case 'paragraph':
      return (
        <p className="part" style={{ '--before': before }} data-aloud="">
          {part.sentences.map((sentence, index) => [index > 0 && ' ', span(sentence, index)])}
        </p>
      )
  }
}
