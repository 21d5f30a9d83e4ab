import { memo } from 'react'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { languageName } from '../app/language-name'
import { LabelledSelect } from '../controls/select'

type Props = Readonly<{ label: string; value: string; onChange: (convention: string) => void }>

/** A choice among the languages and places that letters can be written for. */
export const ConventionSelect = memo(function ConventionSelect({ label, value, onChange }: Props) {
  const { language } = useApp().settings
  return (
    <LabelledSelect
      label={label}
      unseen
      options={languages.conventions.map((tag) => ({ value: tag, label: languageName(tag, language) }))}
      chosen={value}
      onChoose={({ value: tag }) => onChange(tag)}
    />
  )
})
