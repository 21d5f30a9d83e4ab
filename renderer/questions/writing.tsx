import type { RefObject, ChangeEvent } from 'react'

type Props = Readonly<{
  className: 'writing' | 'child-writing'
  /** The ids of the field, and of the beginning of the sentence before it. */
  id: string
  startId: string
  /** The beginning, or the sentence, that stands before what is typed; null for none. */
  start: string | null
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
  const { className, id, startId, start, lang, rows, labelledBy, describedBy, field, value, onChange } = props
  return (
    <div className={className} lang={lang} onClick={() => field.current?.focus()}>
      {start !== null && <span id={startId}>{start}</span>}
      <textarea
        id={id}
        ref={field}
        data-first
        rows={rows}
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={start !== null ? `${startId} ${describedBy}` : describedBy}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
