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
    if (told.current && (state.kind === 'done' || state.kind === 'failed')) return keptInSight(told.current)
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

/** Brings a part into sight, and again once what it brings, such as the question at the foot, has left it less room. Answers how to stop. */
function keptInSight(part: Element): () => void {
  let times = 0
  const room = new ResizeObserver(() => {
    part.scrollIntoView({ block: 'nearest' })
    times += 1
    if (times === 2) room.disconnect()
  })
  room.observe(part.closest('.pane-room') ?? document.documentElement)
  return () => room.disconnect()
}
