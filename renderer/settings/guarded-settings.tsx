import { useState } from 'react'
import { useApp } from '../app/app-context'
import { GrownUpDialog } from '../parent/grown-up-dialog'
import { SettingsDialog } from './settings-dialog'

type Props = Readonly<{ folder: string; toKeeping: boolean; onClose: () => void }>

/** The settings; in child mode, behind a small question, since they are the way out of it. */
export function GuardedSettings({ folder, toKeeping, onClose }: Props) {
  const { settings } = useApp()
  const [open, setOpen] = useState(!settings.child)
  return open ? (
    <SettingsDialog folder={folder} toKeeping={toKeeping} onClose={onClose} />
  ) : (
    <GrownUpDialog purpose="settings" onPass={() => setOpen(true)} onClose={onClose} />
  )
}
