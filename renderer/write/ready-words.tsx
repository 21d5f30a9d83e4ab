import { useTranslation } from 'react-i18next'
import { Icon } from '../controls/icon'

/** Says that the letter can go as it is. */
export function ReadyWords() {
  const { t } = useTranslation()
  return (
    <p className="ready">
      <Icon name="check" />
      {t('write.ready')}
    </p>
  )
}
