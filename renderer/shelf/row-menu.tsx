import { useLayoutEffect, useRef, useState, type Ref } from 'react'
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
  // It is shown right after this: its size is known at the next frame.
  useLayoutEffect(() => {
    if (!isOpen) return
    const place = () => menu.current && placeUnderButton(menu.current)
    const frame = requestAnimationFrame(place)
    const stop = new AbortController()
    window.addEventListener('scroll', place, { passive: true, signal: stop.signal })
    window.addEventListener('resize', place, { signal: stop.signal })
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
    }
  }, [isOpen])
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

const gap = 8

// Under its button, and in the window where that is not: an anchor of the style would leave the window with a long list.
function placeUnderButton(menu: HTMLElement): void {
  const button = menu.previousElementSibling?.getBoundingClientRect()
  if (!button) return
  const { clientWidth, clientHeight, dir } = document.documentElement
  const top = Math.max(gap, Math.min(button.bottom, clientHeight - menu.offsetHeight - gap))
  menu.style.setProperty('--menu-top', `${top}px`)
  menu.style.setProperty('--menu-end', `${dir === 'rtl' ? button.left : clientWidth - button.right}px`)
}
