import { useId } from 'react'

type Props<Value extends string> = Readonly<{
  label: string
  options: readonly Readonly<{ value: Value; label: string }>[]
  chosen: Value
  onChoose: (value: Value) => void
}>

/** One choice about the list of letters. */
export function ShelfSelect<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const id = useId()
  const choose = (value: string) => {
    const option = options.find((one) => one.value === value)
    if (option) onChoose(option.value)
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={chosen} onChange={({ target }) => choose(target.value)}>
        {options.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}
