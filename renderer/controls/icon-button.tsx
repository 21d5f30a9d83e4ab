import type { MouseEvent } from 'react'
import { Icon, type IconName } from './icon'

type Props = Readonly<{
  icon: IconName
  label: string
  /** What those see who rest on it, where the label says more than they need. */
  title?: string
  small?: boolean
  /** Whether there is nothing to do now: it is said, and the focus can stay. */
  idle?: boolean
  onClick: (event: MouseEvent<HTMLButtonElement>) => void
}>

/** A button that a drawing shows; its name is heard, and seen by those who rest on it. */
export function IconButton({ icon, label, title = label, small = false, idle = false, onClick }: Props) {
  return (
    <button
      type="button"
      className={small ? 'button quiet small icon-only' : 'button quiet icon-only'}
      aria-label={label}
      title={title}
      aria-disabled={idle || undefined}
      onClick={onClick}
    >
      <Icon name={icon} {...(small && { size: 18 })} />
    </button>
  )
}
