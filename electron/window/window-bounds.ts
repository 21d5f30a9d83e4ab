import type { WindowBounds } from '../settings/first-settings'

type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
/** Size and, when it is known and still visible, position of a window. */
export type Bounds = Readonly<{ x?: number; y?: number; width: number; height: number }>

/** The smallest window in which the question and the page both stand. */
export const smallest = { width: 900, height: 600 } as const

const usual = { width: 1280, height: 840 } as const

/** Where a window opens: as it was left, when a person could still take hold of it; else in the middle of the first screen. */
export function boundsFor(bounds: WindowBounds | undefined, screens: readonly Rectangle[]): Bounds {
  const screen = bounds && screens.find((candidate) => isWithinReach(bounds, candidate))
  if (!bounds || !screen) return fitted(usual, screens[0])
  return { x: bounds.x, y: bounds.y, ...fitted(bounds, screen) }
}

function fitted(size: Readonly<{ width: number; height: number }>, screen: Rectangle | undefined): Bounds {
  return {
    width: Math.max(smallest.width, Math.min(size.width, screen?.width ?? size.width)),
    height: Math.max(smallest.height, Math.min(size.height, screen?.height ?? size.height)),
  }
}

// Enough of the title bar to drag it back with.
const reach = { width: 120, height: 40 } as const

function isWithinReach(bounds: WindowBounds, screen: Rectangle): boolean {
  const visible = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  const below = screen.y + screen.height - bounds.y
  return visible >= reach.width && bounds.y >= screen.y - 1 && below >= reach.height
}
