import { useState } from 'react'
import { Labelled } from './labelled'
import { TooLong } from './too-long'
import { useGuardedText } from './use-guarded-text'

type Props = Readonly<{
  label: string
  value: string
  /** The name of the field for undo. */
  field: string
  onText: (text: string, step: string | null) => void
  hint?: string
  optional?: boolean
  first?: boolean
  type?: 'text' | 'email' | 'tel'
  width?: 'half' | 'two-thirds' | 'beside'
  /** What is wrong with this text, told once the field is left; never in the way. */
  doubt?: (text: string) => string | null
}>

/** A line of text with its label, its hint and its own messages. */
export function TextField(props: Props) {
  const { label, value, field, onText, hint, optional, first = false, type = 'text', width, doubt } = props
  const [here, setHere] = useState(false)
  const { ref, onChange, refused } = useGuardedText<HTMLInputElement>(field, value, onText)
  const doubted = here ? null : (doubt?.(value) ?? null)
  return (
    <Labelled
      label={label}
      optional={optional}
      hint={
        <>
          {hint && <p>{hint}</p>}
          {doubted && <p>{doubted}</p>}
        </>
      }
      width={width}
      after={<TooLong length={refused} />}
    >
      {(ties) => (
        <input
          {...ties}
          ref={ref}
          className="input"
          // An input of the type `email` trims what is typed and has no caret to set.
          type={type === 'email' ? 'text' : type}
          inputMode={type}
          data-first={first || undefined}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
          onChange={onChange}
        />
      )}
    </Labelled>
  )
}
