import { useEffect, useEffectEvent } from 'react'
import { useApp } from '../app/app-context'

/** Prints, once, where the keys or the menu asked for it; null leaves it to somebody else on the screen. */
export function useAskedPrint(print: (() => void) | null): void {
  const { act, toPrint } = useApp()
  const take = useEffectEvent(() => {
    act({ kind: 'print-taken' })
    print?.()
  })
  const isTaken = toPrint && print !== null
  useEffect(() => {
    if (!isTaken) return
    // Taken back where React only tries the screen.
    const soon = setTimeout(take)
    return () => clearTimeout(soon)
  }, [isTaken])
}
