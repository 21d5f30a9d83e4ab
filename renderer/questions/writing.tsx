import type { RefObject, ChangeEvent } from 'react'
import type { PlainFrame } from './question-words'

type Props = Readonly<{
  className: 'writing' | 'child-writing'
  /** The ids of the field, and of the beginning of the sentence before it. */
  id: string
  startId: string
  frame: PlainFrame | undefined
  lang: string
  rows: number
  /** The ids of what names the field, where its label is not enough, and of what else describes it. */
  labelledBy?: string
  describedBy: string
  field: RefObject<HTMLTextAreaElement | null>
  value: string
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
}>

/** The place to write an answer, after the beginning that was chosen for it. */
export function Writing(props: Props) {
  const { className, id, startId, frame, lang, rows, labelledBy, describedBy, field, value, onChange } = props
  return (
    <div className={className} lang={lang} onClick={() => field.current?.focus()}>
      {frame && <span id={startId}>{frame.start}…</span>}
      <textarea
        id={id}
        ref={field}
        data-first
        rows={rows}
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={frame ? `${startId} ${describedBy}` : describedBy}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
