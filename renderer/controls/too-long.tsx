import { use } from 'react'
import { longestText } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from './icon'
import { ToChild } from './to-child'

/** Says that a text was refused because it is too long. */
export function TooLong({ length }: { readonly length: number | null }) {
  const { t } = useTranslation()
  const { language } = useApp().settings
  const toChild = use(ToChild)
  const number = (value: number) => value.toLocaleString(`${language}-CA`)
  if (length === null) return null
  return (
    <p className="field-problem" role="alert">
      <Icon name="warning" />
      {toChild ? t('child.tooLong') : t('common.tooLong', { length: number(length), longest: number(longestText) })}
    </p>
  )
}
