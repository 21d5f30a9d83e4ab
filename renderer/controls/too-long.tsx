import { useTranslation } from 'react-i18next'
import { longestText } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { Icon } from './icon'

/** Says that a text was refused because it is too long. */
export function TooLong({ length }: { readonly length: number | null }) {
  const { t } = useTranslation()
  const { language } = useApp().settings
  const number = (value: number) => value.toLocaleString(`${language}-CA`)
  if (length === null) return null
  return (
    <p className="field-problem" role="alert">
      <Icon name="warning" />
      {t('common.tooLong', { length: number(length), longest: number(longestText) })}
    </p>
  )
}
