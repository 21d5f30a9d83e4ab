import { useState } from 'react'
import { EraseDialog } from './erase-dialog'
import { KeepingSetting } from './keeping-setting'

type Props = Readonly<{ folder: string; onErased: () => void }>

/** Leads to erasing everything, which is asked twice. */
export function EraseSetting({ folder, onErased }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <KeepingSetting what="erase" onAct={() => setOpen(true)}>
      {open && <EraseDialog folder={folder} onClose={() => setOpen(false)} onErased={onErased} />}
    </KeepingSetting>
  )
}
