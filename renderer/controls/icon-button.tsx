import { Icon, type IconName } from './icon'

type Props = Readonly<{
  icon: IconName
  label: string
  small?: boolean
  /** Whether there is nothing to do now: it is said, and the focus can stay. */
  idle?: boolean
  onClick: () => void
}>

/** A button that a drawing shows; its name is heard, and seen by those who rest on it. */
export function IconButton({ icon, label, small = false, idle = false, onClick }: Props) {
  return (
    <button
      type="button"
      className={small ? 'button quiet small icon-only' : 'button quiet icon-only'}
      aria-label={label}
      title={label}
      aria-disabled={idle || undefined}
      onClick={onClick}
    >
      <Icon name={icon} {...(small && { size: 18 })} />
    </button>
  )
}
