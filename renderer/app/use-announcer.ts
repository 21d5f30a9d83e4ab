import { useCallback, useState } from 'react'

/** Something said to screen readers; its key tells it from the same words said before. */
export type Said = Readonly<{ key: number; text: string }>

/** How much stays said: what follows in the same moment takes nothing back. */
const kept = 3

/** A polite voice for screen readers: the last that it said, oldest first, and the way to make it speak. */
export function useAnnouncer(): readonly [readonly Said[], (text: string) => void] {
  const [said, setSaid] = useState<readonly Said[]>([])
  const announce = useCallback(
    (text: string) => setSaid((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, text }].slice(-kept)),
    [],
  )
  return [said, announce]
}
