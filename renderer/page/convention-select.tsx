import { memo, useId } from 'react'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { languageName } from '../app/language-name'

type Props = Readonly<{ label: string; value: string; onChange: (convention: string) => void }>

/** A choice among the languages and places that letters can be written for. */
export const ConventionSelect = memo(function ConventionSelect({ label, value, onChange }: Props) {
  const { language } = useApp().settings
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {languages.conventions.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag, language)}
          </option>
        ))}
      </select>
    </div>
  )
})
