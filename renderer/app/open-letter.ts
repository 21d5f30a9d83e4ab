import { useCallback } from 'react'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp, type AppTools } from './app-context'

// What the main process could not answer at all: no letter is on its way any more.
function nothingOpened(error: unknown): Failed {
  console.error('Opening a letter:', error)
  return { kind: 'failed', problem: 'unknown' }
}

/** Shows the draft that a request gave, or tells why there is none. */
export function openOutcome(outcome: Outcome<{ draft: Draft }>, act: AppTools['act']): void {
  if (outcome.kind === 'done') act({ kind: 'open', draft: outcome.draft })
  else act({ kind: 'notice', notice: outcome })
}

/** Leaves the open draft for the home screen. */
export async function goHome({ act, bridge }: AppTools): Promise<void> {
  await bridge.leaveDraft()
  act({ kind: 'close', shelf: await bridge.listDrafts() })
}

/** The way to show the draft that a request will give. */
export function useOpening(): (asked: Promise<Outcome<{ draft: Draft }>>) => Promise<void> {
  const { act } = useApp()
  return useCallback(
    async (asked) => {
      act({ kind: 'opening' })
      openOutcome(await asked.catch(nothingOpened), act)
    },
    [act],
  )
}
