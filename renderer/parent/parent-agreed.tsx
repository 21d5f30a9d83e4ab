import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { whenWords } from '../app/when-words'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import './parent.css'

/** That an adult agreed, and for how long it holds. */
export function ParentAgreed({ agreed }: Pick<Draft, 'agreed'>) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  if (!agreed) return null
  return (
    <p className="parent-note">
      <Icon name="check" />
      <span>{t('parent.agreed', { when: whenWords(agreed.on, today, settings.language, t) })}</span>
    </p>
  )
}
