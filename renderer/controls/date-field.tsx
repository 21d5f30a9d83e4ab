import { useEffect, useId, useRef, useState } from 'react'
import { isLetterDate } from './is-letter-date'

type Props = Readonly<{
  label: string
  value: string
  problem: string
  hint?: string | undefined
  optional?: string
  first?: boolean
  onDate: (date: string) => void
}>

/** A date that may be half typed or absurd without harm: only a date for a letter goes into the draft. */
export function DateField({ label, value, problem, hint, optional, first = false, onDate }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const given = useRef(value)
  const [wrong, setWrong] = useState(false)

  useEffect(() => {
    if (value !== given.current && input.current) input.current.value = value
    given.current = value
  }, [value])

  const read = (field: HTMLInputElement) => {
    const date = isLetterDate(field.value) ? field.value : ''
    setWrong(date === '' && (field.value !== '' || field.validity.badInput))
    if (date === given.current) return
    given.current = date
    onDate(date)
  }

  return (
    <div className="field half">
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="optional">({optional})</span>}
      </label>
      <input
        id={id}
        ref={input}
        className="input"
        type="date"
        defaultValue={value}
        max="9999-12-31"
        data-first={first || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => read(event.target)}
        onBlur={(event) => read(event.target)}
      />
      <div id={`${id}-hint`} className="field-hint">
        {wrong ? problem : hint}
      </div>
    </div>
  )
}
