import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Props = Readonly<{ icon: IconName; title: string; lead: string; children: ReactNode }>

/** One thing that can leave or go along: its drawing, its name, a line on what it does, and what can be done. */
export function Way({ icon, title, lead, children }: Props) {
  return (
    <li className="way">
      <span className="way-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{lead}</p>
      {children}
    </li>
  )
}
