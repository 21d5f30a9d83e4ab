import type { ReactNode } from 'react'
import './pane.css'

type Props = Readonly<{
  /** The id of its title. */
  labelledBy: string
  /** What stays in sight under it, and never over it. */
  foot?: ReactNode
  children: ReactNode
}>

/** The side of the screen where a letter is asked about, sent or read about, beside its page. */
export function Pane({ labelledBy, foot, children }: Props) {
  if (foot === undefined)
    return (
      <section className="question-pane" aria-labelledby={labelledBy}>
        {children}
      </section>
    )
  return (
    <section className="question-pane with-foot" aria-labelledby={labelledBy}>
      <div className="pane-room">{children}</div>
      <div className="pane-foot">{foot}</div>
    </section>
  )
}
