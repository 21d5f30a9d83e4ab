import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { DateField } from '../controls/date-field'

type Props = Readonly<{ label: string; value: string; onDay: (day: string) => void }>

/** A day that has come: today, or before. */
export function PastDay({ label, value, onDay }: Props) {
  const { t } = useTranslation()
  const { today } = useApp()
  const problem = t('sent.badDay')
  return <DateField label={label} value={value} problem={problem} hint={value > today ? problem : ''} onDate={onDay} />
}
