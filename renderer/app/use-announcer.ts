import { useCallback, useState } from 'react'

/** A polite voice for screen readers: what it says last, and the way to make it speak. */
export function useAnnouncer(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('')
  // The same words twice must be heard twice: a no-break space makes them differ.
  const announce = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), [])
  return [said, announce]
}
