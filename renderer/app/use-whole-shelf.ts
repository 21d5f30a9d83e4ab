import { useEffect } from 'react'
import type { Shelf } from '#electron/bridge/shelf'
import type { AppTools } from './app-context'

/** Asks for the letters, once the first screen is there, of a folder so full that it did not wait for them. */
export function useWholeShelf({ isRead }: Shelf, { act, bridge }: AppTools): void {
  useEffect(() => {
    if (!isRead) void bridge.listDrafts().then((shelf) => act({ kind: 'shelf', shelf }))
  }, [act, bridge, isRead])
}
