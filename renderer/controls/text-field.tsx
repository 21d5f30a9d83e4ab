import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGuardedText } from './use-guarded-text'
import { TooLong } from './too-long'

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
  width?: 'half' | 'two-thirds'
  /** What is wrong with this text, told once the field is left; never in the way. */
  doubt?: (text: string) => string | null
}>

/** A line of text with its label, its hint and its own messages. */
export function TextField(props: Props) {
  const { label, value, field, onText, hint, optional = false, first = false, type = 'text', width, doubt } = props
  const { t } = useTranslation()
  const id = useId()
  const [here, setHere] = useState(false)
  const { ref, onChange, refused } = useGuardedText<HTMLInputElement>(field, value, onText)
  const doubted = here ? null : (doubt?.(value) ?? null)
  return (
    <div className={`field ${width ?? ''}`}>
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="optional">({t('common.optional')})</span>}
      </label>
      <input
        id={id}
        ref={ref}
        className="input"
        // An input of the type `email` trims what is typed and has no caret to set.
        type={type === 'email' ? 'text' : type}
        inputMode={type}
        data-first={first || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        onChange={onChange}
      />
      <div id={`${id}-hint`}>
        {hint && <p className="field-hint">{hint}</p>}
        {doubted && <p className="field-hint">{doubted}</p>}
      </div>
      <TooLong length={refused} />
    </div>
  )
}
