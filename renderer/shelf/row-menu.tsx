import { useRef, useState, type Ref } from 'react'
import { Icon, type IconName } from '../controls/icon'

/** One thing that can be done with a letter. */
export type RowChoice = Readonly<{ icon: IconName; label: string; name: string; onChoose: () => void }>

type Props = Readonly<{
  id: string
  label: string
  /** What a pointer that rests on the button is told. */
  hint: string
  button: Ref<HTMLButtonElement>
  /** Asked for as the menu opens: a list that is searched draws many rows at each key. */
  choices: () => readonly RowChoice[]
}>

/** What else can be done with a letter of the list, behind one button. Its choices are drawn while it is open. */
export function RowMenu({ id, label, hint, button, choices }: Props) {
  const menu = useRef<HTMLUListElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button quiet icon-only row-menu-button"
        aria-label={label}
        title={hint}
        popoverTarget={id}
      >
        <Icon name="dots" />
      </button>
      <ul
        id={id}
        ref={menu}
        className="popover row-menu"
        popover="auto"
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {isOpen &&
          choices().map(({ icon, label: words, name, onChoose }) => (
            <li key={words}>
              <button
                type="button"
                aria-label={name}
                onClick={() => {
                  menu.current?.hidePopover()
                  onChoose()
                }}
              >
                <Icon name={icon} size={18} />
                {words}
              </button>
            </li>
          ))}
      </ul>
    </>
  )
}
