import { useEffect, useRef, type RefObject } from 'react'
import { folded } from '#letter/text/folded'

// Letters typed within this time are one beginning of a name.
const oneBeginning = 900

/** Moves the focus among the buttons of a list by the arrow keys, as they stand on the screen, and by the first letters of their words. */
export function useWallKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    let typed = ''
    let since = 0
    const hear = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, timeStamp, target } = event
      if (altKey || ctrlKey || metaKey || document.querySelector('dialog[open]')) return
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const at = buttons.findIndex((button) => button === target)
      const isLetter = key.length === 1 && key !== ' '
      if (isLetter) {
        typed = timeStamp - since < oneBeginning ? typed + key : key
        since = timeStamp
      }
      const to = isLetter ? startingWith(typed, buttons, at) : beside(key, buttons, at)
      if (!to) return
      event.preventDefault()
      to.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return list
}

/** The next button whose words begin so; one letter again goes to the next of that letter. */
function startingWith(typed: string, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const from = typed.length === 1 ? at + 1 : Math.max(at, 0)
  const around = [...buttons.slice(from), ...buttons.slice(0, from)]
  return around.find((button) => folded(button.textContent).startsWith(folded(typed)))
}

function beside(key: string, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const isBackwards = document.documentElement.dir === 'rtl'
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return buttons[Math.max(0, at + ((key === 'ArrowRight') === isBackwards ? -1 : 1))]
    case 'ArrowDown':
    case 'ArrowUp':
      return inNextRow(key === 'ArrowDown' ? 1 : -1, buttons, at)
    case 'Home':
      return buttons[0]
    case 'End':
      return buttons.at(-1)
    default:
      return undefined
  }
}

/** The nearest button of the row under (1) or over (-1) that of `at`. */
function inNextRow(way: 1 | -1, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const here = buttons[at]?.getBoundingClientRect()
  if (!here) return buttons[0]
  const places = buttons.map((button) => ({ button, box: button.getBoundingClientRect() }))
  const beyond = places.filter(({ box }) => way * (box.top - here.top) > here.height / 2)
  const row = way === 1 ? beyond[0]?.box.top : beyond.at(-1)?.box.top
  return beyond
    .filter(({ box }) => box.top === row)
    .toSorted((one, other) => Math.abs(one.box.left - here.left) - Math.abs(other.box.left - here.left))[0]?.button
}
