import type { Place } from '../settings/settings'

type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
/** Size and, when it is known and still visible, position of a window. */
export type Bounds = Readonly<{ x?: number; y?: number; width: number; height: number }>

/** The smallest window in which the question and the page both stand. */
export const smallest = { width: 900, height: 600 } as const

const usual = { width: 1280, height: 840 } as const

/** Where a window opens: as it was left, when a person could still take hold of it; else in the middle of the first screen. */
export function boundsFor(place: Place | undefined, screens: readonly Rectangle[]): Bounds {
  const screen = place && screens.find((candidate) => isWithinReach(place, candidate))
  if (!place || !screen) return fitted(usual, screens[0])
  return { x: place.x, y: place.y, ...fitted(place, screen) }
}

function fitted(size: Readonly<{ width: number; height: number }>, screen: Rectangle | undefined): Bounds {
  return {
    width: Math.max(smallest.width, Math.min(size.width, screen?.width ?? size.width)),
    height: Math.max(smallest.height, Math.min(size.height, screen?.height ?? size.height)),
  }
}

// Enough of the title bar to drag it back with.
const reach = { width: 120, height: 40 } as const

function isWithinReach(place: Place, screen: Rectangle): boolean {
  const visible = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  const below = screen.y + screen.height - place.y
  return visible >= reach.width && place.y >= screen.y - 1 && below >= reach.height
}
