import type { ReactNode } from 'react'

type Props = Readonly<{
  name: string
  checked: boolean
  drawing?: string | undefined
  lang?: string | undefined
  onChoose: () => void
  /** Taken with the finger or the mouse, not by the arrow keys in passing. */
  onTap?: (() => void) | undefined
  first?: boolean
  children: ReactNode
}>

/** A big card of which one is chosen: a drawing with its word, or words alone. */
export function ChildCard({ name, checked, drawing, lang, onChoose, onTap, first = false, children }: Props) {
  return (
    <label className={drawing === undefined ? 'child-card' : 'child-card drawn'} lang={lang}>
      <input
        type="radio"
        name={name}
        checked={checked}
        data-first={first || undefined}
        onChange={onChoose}
        onClick={({ detail }) => {
          if (detail > 0) onTap?.()
        }}
      />
      {drawing !== undefined && <img src={drawing} alt="" />}
      <span data-aloud="">{children}</span>
    </label>
  )
}
