import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Saving } from '#electron/bridge/saving'
import type { Words } from '#letter/draft/draft'
import { useApp } from './app-context'
import type { Savings } from './savings'

/** Whether the last words of a draft are on the disk. */
export function useSaving(id: string): Saving {
  const { savings } = useApp()
  return useSyncExternalStore(savings.subscribe, () => savings.of(id))
}

/** Why a draft, any of them, can't be written now; null while all can. */
export function useRefusal(): Failed | null {
  const { savings } = useApp()
  return useSyncExternalStore(savings.subscribe, () => savings.refusal())
}

/** Gives the main process each change of the open draft, whatever screen shows it. */
export function useKeptWords(words: Words | null, savings: Savings): void {
  const keep = useCallback((kept: Words) => void savings.keep(kept), [savings])
  useEffect(() => {
    if (words) keep(words)
  }, [keep, words])
}
