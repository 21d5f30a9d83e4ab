import { use, useEffect, useState } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { useSaving } from '../app/use-saving'
import { Icon } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import { NotSaved } from '../outcome/not-saved'
import './bar.css'

/** Whether the last words of the open letter are on the disk. */
export function SaveStatus({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const saving = useSaving(id)
  const { announce } = useApp()
  // Ctrl+S was pressed: once all is on the disk it is said, until something else is written.
  const [asked, setAsked] = useState<'no' | 'waiting' | 'told'>('no')
  const isSaved = saving === 'saved'
  const words = use(ToChild) ? 'child.saving' : 'saving'
  if (asked === 'waiting' && isSaved) setAsked('told')
  if (asked === 'told' && !isSaved) setAsked('no')
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setAsked('waiting')
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  useEffect(() => {
    if (asked === 'told') announce(t(`${words}.already`))
  }, [announce, asked, t, words])
  if (typeof saving !== 'string') return <NotSaved failed={saving} />
  return (
    <span className="saving">
      <Icon name={isSaved ? 'check' : 'circle'} size={16} />
      {t(`${words}.${asked === 'told' ? 'already' : saving}`)}
    </span>
  )
}
