import { useId } from 'react'

type Props<T extends string> = Readonly<{
  legend: string
  options: readonly Readonly<{ value: T; label: string }>[]
  chosen: T
  onChoose: (value: T) => void
  className?: string
}>

/** A few words of which one is chosen. */
export function RadioChips<T extends string>({ legend, options, chosen, onChoose, className }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={className ?? 'chips'}>
      <legend>{legend}</legend>
      <div className="chips-list">
        {options.map(({ value, label }) => (
          <label key={value} className="frame">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
