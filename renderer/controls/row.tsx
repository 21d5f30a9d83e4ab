import type { ReactNode } from 'react'
import type { Door } from '#letter/draft/questions'

type Props = Readonly<{
  /** The door of a letter, as a mark beside it. */
  door?: Door
  title: string
  facts: ReactNode
  actions: ReactNode
  /** What stands under all of it. */
  children?: ReactNode
}>

/** One letter of a list, or somebody written to: its title, what is known of it, what can be done. */
export function Row({ door, title, facts, actions, children }: Props) {
  return (
    <li className="draft">
      {door && <span className="draft-mark" data-door={door} aria-hidden="true" />}
      <div>
        <h3>{title}</h3>
        <p className="draft-facts">{facts}</p>
      </div>
      <div className="draft-actions">{actions}</div>
      {children}
    </li>
  )
}
