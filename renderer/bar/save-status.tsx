import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { useSaving } from '../app/use-saving'
import { Icon } from '../controls/icon'
import { NotSaved } from '../outcome/not-saved'
import './bar.css'

/** Whether the last words of the open letter are on the disk. */
export function SaveStatus({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const saving = useSaving(id)
  const { announce } = useApp()
  // Ctrl+S was pressed, and nothing was written since: there is nothing to do, and it is said.
  const [isAsked, setAsked] = useState(false)
  if (isAsked && saving !== 'saved') setAsked(false)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setAsked(true)
      if (saving === 'saved') announce(t('saving.already'))
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [announce, saving, t])
  if (typeof saving !== 'string') return <NotSaved failed={saving} />
  return (
    <span className="saving">
      <Icon name={saving === 'saved' ? 'check' : 'circle'} size={16} />
      {t(isAsked && saving === 'saved' ? 'saving.already' : `saving.${saving}`)}
    </span>
  )
}
