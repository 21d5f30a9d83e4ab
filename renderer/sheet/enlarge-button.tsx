import { useTranslation } from 'react-i18next'
import { Icon } from '../controls/icon'

type Props = Readonly<{ enlarged: boolean; onChange: (enlarged: boolean) => void }>

/** The button that shows the sheet larger, and then as it prints again. */
export function EnlargeButton({ enlarged, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="button small quiet"
      aria-label={t('page.enlarge')}
      title={t('page.enlarge')}
      aria-pressed={enlarged}
      onClick={() => onChange(!enlarged)}
    >
      <Icon name="enlarge" size={18} />
    </button>
  )
}
