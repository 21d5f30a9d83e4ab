import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'

type Props = Readonly<{ id: string; label: string; name?: string }>

/** The way to another letter of the same conversation; `name` says which one where the label does not. */
export function OpenOther({ id, label, name }: Props) {
  const { bridge } = useApp()
  const open = useOpening()
  return (
    <button
      type="button"
      className="button small"
      aria-label={name}
      onClick={() => void open(bridge.openDraft({ id }))}
    >
      {label}
    </button>
  )
}
