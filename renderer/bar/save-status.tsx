import { useTranslation } from 'react-i18next'
import { useSaving } from '../app/use-saving'
import { Icon } from '../controls/icon'
import { NotSaved } from '../outcome/not-saved'
import './bar.css'

/** Whether the last words of the open letter are on the disk. */
export function SaveStatus({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const saving = useSaving(id)
  if (typeof saving !== 'string') return <NotSaved failed={saving} />
  return (
    <span className="saving">
      <Icon name={saving === 'saved' ? 'check' : 'circle'} size={16} />
      {t(`saving.${saving}`)}
    </span>
  )
}
