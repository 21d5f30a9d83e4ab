import type { MouseEvent } from 'react'

/** Does something at a click, and nothing at the second one of a double click: what stands there by then is another thing. */
export function oneClick(action: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) action()
  }
}
