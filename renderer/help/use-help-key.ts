import { useEffect } from 'react'
import type { AppTools } from '../app/app-context'

/** F1 shows what the keys do, wherever the focus is. */
export function useHelpKey(showDialog: AppTools['showDialog']): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return
      event.preventDefault()
      showDialog('shortcuts')
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [showDialog])
}
