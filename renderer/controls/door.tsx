import { artwork } from './artwork'

type Props = Readonly<{
  /** Its drawing, and the class of its colours. */
  drawing: 'disappointed' | 'thankful' | 'both' | 'adult' | 'child'
  className: string
  title: string
  hint: string
  /** Whether it opens nothing now. */
  idle?: boolean
  /** Whether its words belong to what is read aloud. */
  aloud?: boolean
  onClick: () => void
}>

/** A big way in: a drawing, a title, and a line on what is behind. */
export function Door({ drawing, className, title, hint, idle, aloud = false, onClick }: Props) {
  const heard = aloud ? '' : undefined
  return (
    <button type="button" className={`door ${className}`} aria-disabled={idle} onClick={onClick}>
      <img src={artwork[drawing]} alt="" />
      <span>
        <span className="door-title" data-aloud={heard}>
          {title}
        </span>
        <span className="door-hint" data-aloud={heard}>
          {hint}
        </span>
      </span>
    </button>
  )
}
