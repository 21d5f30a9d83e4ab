import { useEffect, useRef, useState } from 'react'
import { isLetterDate } from '#letter/text/is-letter-date'
import { Labelled } from './labelled'

type Props = Readonly<{
  label: string
  value: string
  problem: string
  hint?: string
  optional?: boolean
  first?: boolean
  onDate: (date: string) => void
}>

/** A date that may be half typed or absurd without harm: only a date for a letter goes into the draft. */
export function DateField({ label, value, problem, hint = '', optional, first = false, onDate }: Props) {
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
    <Labelled label={label} optional={optional} hint={wrong ? problem : hint} width="half">
      {(ties) => (
        <input
          {...ties}
          ref={input}
          className="input"
          type="date"
          defaultValue={value}
          max="9999-12-31"
          data-first={first || undefined}
          onChange={(event) => read(event.target)}
          onBlur={(event) => read(event.target)}
        />
      )}
    </Labelled>
  )
}
