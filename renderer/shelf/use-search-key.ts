import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Whether the key to search (Ctrl+F, or Cmd+F) was pressed, which goes to the field; unheard where there is nothing to search. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>, isHeard: boolean): boolean {
  const [isSearching, setSearching] = useState(false)
  useEffect(() => {
    if (!isHeard) return undefined
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      flushSync(() => setSearching(true))
      field.current?.select()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [field, isHeard])
  return isSearching && isHeard
}
