import { useState } from 'react'
import type { Shelf } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { GrownUpDialog } from '../parent/grown-up-dialog'
import { SettingsDialog } from './settings-dialog'

type Props = Readonly<{ shelf: Shelf; toKeeping: boolean; onClose: () => void }>

/** The settings; in child mode, behind a small question, since they are the way out of it. */
export function GuardedSettings({ shelf, toKeeping, onClose }: Props) {
  const { settings } = useApp()
  const [open, setOpen] = useState(!settings.child)
  return open ? (
    <SettingsDialog shelf={shelf} toKeeping={toKeeping} onClose={onClose} />
  ) : (
    <GrownUpDialog purpose="settings" onPass={() => setOpen(true)} onClose={onClose} />
  )
}
