import { useId } from 'react'

type Props<T extends string> = Readonly<{
  legend: string
  options: readonly Readonly<{ value: T; label: string; lang?: string }>[]
  chosen: T
  onChoose: (value: T) => void
}>

/** A few cards of which one is chosen. */
export function RadioCards<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="cards">
      <legend className="field-label">{legend}</legend>
      <div className="cards-list">
        {options.map(({ value, label, lang }) => (
          <label key={value} className="card" lang={lang}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
