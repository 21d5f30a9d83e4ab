import { useId, type ReactNode } from 'react'
import { Select } from '../controls/select'

type Props = Readonly<{
  label: string
  hint: string
  options: readonly Readonly<{ value: string; label: string }>[]
  chosen: string
  onChoose: (value: string, label: string) => void
  /** What stands after the list. */
  children?: ReactNode
}>

/** One setting whose values are too many to be shown side by side. */
export function SettingSelect({ label, hint, options, chosen, onChoose, children }: Props) {
  const id = useId()
  return (
    <div className="setting">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div className="row setting-actions">
        <Select
          id={id}
          aria-describedby={`${id}-hint`}
          options={options}
          chosen={chosen}
          onChoose={({ value, label: said }) => onChoose(value, said)}
        />
        {children}
      </div>
    </div>
  )
}
