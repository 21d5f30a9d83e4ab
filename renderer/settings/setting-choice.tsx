import { useId } from 'react'

type Option<T> = Readonly<{ value: T; label: string; lang?: string }>
type Props<T extends string | number> = Readonly<{
  label: string
  hint: string
  options: readonly Option<T>[]
  chosen: T
  onChoose: (option: Option<T>) => void
}>

/** One setting: what it is, one line on what it does, and its few values. */
export function SettingChoice<T extends string | number>({ label, hint, options, chosen, onChoose }: Props<T>) {
  const id = useId()
  return (
    <fieldset className="setting" aria-describedby={`${id}-hint`}>
      <legend className="field-label">{label}</legend>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div className="chips-list">
        {options.map((option) => (
          <label key={option.value} className="frame" lang={option.lang}>
            <input type="radio" name={id} checked={option.value === chosen} onChange={() => onChoose(option)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
