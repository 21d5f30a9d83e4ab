import type { ReactNode } from 'react'
import './pane.css'

/** The side of the screen where a letter is asked about, sent or read about, beside its page. `labelledBy` is the id of its title. */
export function Pane({ labelledBy, children }: Readonly<{ labelledBy: string; children: ReactNode }>) {
  return (
    <section className="question-pane" aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
