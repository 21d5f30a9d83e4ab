import type { WindowBounds } from '../settings/first-settings'

type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
/** Size and, when it is known and still visible, position of a window. */
export type Bounds = Readonly<{ x?: number; y?: number; width: number; height: number }>

type Size = Readonly<{ width: number; height: number }>

/** The smallest window in which the question and the page both stand. */
const comfortable: Size = { width: 900, height: 600 }
/** Smaller than any screen, however much it enlarges: what is in the window still reads, one part at a time. */
const least: Size = { width: 640, height: 400 }

const usual = { width: 1280, height: 840 } as const

/** The smallest that a window may be made on a screen: never larger than the screen, which enlarges everything for those who see badly. */
export function smallestOn(screen: Size | undefined): Size {
  if (!screen) return comfortable
  return {
    width: Math.max(least.width, Math.min(comfortable.width, screen.width)),
    height: Math.max(least.height, Math.min(comfortable.height, screen.height)),
  }
}

/** A window made to fit its screen, when that one becomes smaller or enlarges more: no larger than it, and wholly on it. */
export function broughtWithin(bounds: Rectangle, screen: Rectangle): Rectangle {
  const { width, height } = fitted(bounds, screen)
  return {
    x: Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - width)),
    y: Math.max(screen.y, Math.min(bounds.y, screen.y + screen.height - height)),
    width,
    height,
  }
}

/** Where a window opens: as it was left, when a person could still take hold of it; else in the middle of the first screen. */
export function boundsFor(bounds: WindowBounds | undefined, screens: readonly Rectangle[]): Bounds {
  const screen = bounds && screens.find((candidate) => isWithinReach(bounds, candidate))
  if (!bounds || !screen) return fitted(usual, screens[0])
  return { x: bounds.x, y: bounds.y, ...fitted(bounds, screen) }
}

function fitted(size: Size, screen: Rectangle | undefined): Size {
  const smallest = smallestOn(screen)
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
