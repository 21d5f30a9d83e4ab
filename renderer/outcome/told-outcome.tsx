import { useEffect, useRef, type ReactNode } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { ProblemWords } from './notice'
import './outcome.css'

type Props = Readonly<{
  state: Readonly<{ kind: 'waiting' | 'working' | 'cancelled' | 'done' }> | Failed
  /** What is said while it lasts, and where it was stopped or left; nothing where not given. */
  working?: string
  cancelled?: string
  /** What is told once it is done. */
  children?: ReactNode
}>

/** What came of a request, told as it comes, and brought into sight: that it lasts, that it was left, that it failed and why, or what was done. */
export function ToldOutcome({ state, working, cancelled, children }: Props) {
  const said = { waiting: null, working, cancelled, done: null, failed: null }[state.kind]
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.kind === 'done' || state.kind === 'failed') told.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  return (
    <div ref={told} role="status">
      {said && <p className="result">{said}</p>}
      {state.kind === 'failed' && (
        <div className="result failed">
          <ProblemWords failed={state} />
        </div>
      )}
      {state.kind === 'done' && children && <div className="result">{children}</div>}
    </div>
  )
}
