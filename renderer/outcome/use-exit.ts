import { useState } from 'react'
import type { Left, Missing } from '#electron/bridge/sending-calls'
import type { Produced } from '#electron/bridge/outcome'
import type { Cancelled, Failed, Outcome } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'

type Answer = Outcome<Partial<Produced> & Partial<Left> & Partial<Missing>> | Cancelled

/** Where a way of sending stands. `produced` is the file that was made, when there is one. */
export type ExitState =
  | Readonly<{ kind: 'waiting' | 'working' | 'cancelled' }>
  | Readonly<{ kind: 'done'; produced: Produced | null; what: string } & Missing>
  | Failed

/** Runs one way of sending at a time and keeps what came of it. `what` names the request, for ways that have several. */
export function useExit(id: string): readonly [ExitState, (what: string, ask: () => Promise<Answer>) => void] {
  const { act } = useApp()
  const [state, setState] = useState<ExitState>({ kind: 'waiting' })

  const run = async (what: string, ask: () => Promise<Answer>) => {
    setState({ kind: 'working' })
    const answer = await ask()
    if (answer.kind !== 'done') return setState(answer)
    if (answer.left) act({ kind: 'event', event: answer.left, id })
    const { file, folder, missing = [] } = answer
    const produced = file !== undefined && folder !== undefined ? { file, folder } : null
    setState({ kind: 'done', what, produced, missing })
  }
  return [state, (what, ask) => void run(what, ask)]
}
