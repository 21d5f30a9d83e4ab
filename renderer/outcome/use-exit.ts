import { useState } from 'react'
import type { Produced } from '#electron/bridge/outcome'
import type { Missing } from '#electron/bridge/sending-calls'
import type { Cancelled, Failed, Outcome } from '#electron/bridge/outcome'

type ExitAnswer = Outcome<Partial<Produced> & Partial<Missing>> | Cancelled

/** Where a way of sending stands. `produced` is the file that was made, when there is one. */
export type ExitState =
  | Readonly<{ kind: 'waiting' | 'working' | 'cancelled' }>
  | Readonly<{ kind: 'done'; produced: Produced | null; what: string } & Missing>
  | Failed

/** Runs one way of sending at a time and keeps what came of it. `what` names the request, for ways that have several. */
export function useExit(): readonly [ExitState, (what: string, ask: () => Promise<ExitAnswer>) => void] {
  const [state, setState] = useState<ExitState>({ kind: 'waiting' })

  const run = async (what: string, ask: () => Promise<ExitAnswer>) => {
    setState({ kind: 'working' })
    const answer = await ask()
    if (answer.kind !== 'done') return setState(answer)
    const { file, folder, missing = [], unsigned } = answer
    const produced = file !== undefined && folder !== undefined ? { file, folder } : null
    setState({ kind: 'done', what, produced, missing, ...(unsigned && { unsigned }) })
  }
  return [state, (what, ask) => void run(what, ask)]
}
