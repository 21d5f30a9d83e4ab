import { useId } from 'react'
import { useGuardedText } from '../controls/use-guarded-text'
import { TooLong } from '../controls/too-long'

type Props = Readonly<{
  label: string
  value: string
  /** The name of the field for undo. */
  field: string
  onText: (text: string, step: string | null) => void
  hint?: string
  first?: boolean
}>

/** One big line to write on. */
export function ChildLine({ label, value, field, onText, hint, first = false }: Props) {
  const id = useId()
  const { ref, onChange, refused } = useGuardedText<HTMLInputElement>(field, value, onText)
  return (
    <div className="child-answer">
      <label className="child-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        className="child-line"
        type="text"
        data-first={first || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={onChange}
      />
      {hint && (
        <p id={`${id}-hint`} className="child-hint" data-aloud="">
          {hint}
        </p>
      )}
      <TooLong length={refused} />
    </div>
  )
}
