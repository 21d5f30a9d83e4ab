import { surroundsPage, type Corners } from './corners'
import { pageShape } from './page-shape'
import { blankPixels } from './blank-pixels'
import type { Pixels } from './pixels'

type Size = Readonly<{ width: number; height: number }>

/**
 * The page between four corners of a picture, seen straight from above: no larger than `most`, nor than the picture shows it. Null where
 * the corners go around no page.
 */
export function straighten(picture: Pixels, corners: Corners, most: Size): Pixels | null {
  if (!surroundsPage(corners)) return null
  const { width, height } = straightSize(picture, corners, most)
  const straight = blankPixels(width, height)
  const find = placeIn(corners)
  // What is drawn much smaller than it was is looked at in several places for each of its points.
  const steps = Math.min(3, Math.max(1, Math.round(longestEdge(corners, picture) / Math.max(width, height))))
  const sum = new Float64Array(3)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      sum.fill(0)
      for (let part = 0; part < steps * steps; part++) {
        const across = (column + ((part % steps) + 0.5) / steps) / width
        const down = (row + (Math.floor(part / steps) + 0.5) / steps) / height
        const far = find.far(across, down)
        const x = (find.x(across, down) / far) * picture.width - 0.5
        addColour(sum, picture, x, (find.y(across, down) / far) * picture.height - 0.5)
      }
      const at = (row * width + column) * 4
      straight.data[at] = (sum[0] ?? 0) / (steps * steps)
      straight.data[at + 1] = (sum[1] ?? 0) / (steps * steps)
      straight.data[at + 2] = (sum[2] ?? 0) / (steps * steps)
      straight.data[at + 3] = 255
    }
  }
  return straight
}

/** How large the page between four corners of a picture is once it is straight. */
function straightSize(picture: Size, corners: Corners, most: Size): Size {
  const shape = pageShape(corners, picture)
  const seen = longestEdge(corners, picture)
  const height = Math.min(most.height, most.width / shape, shape > 1 ? seen / shape : seen)
  return { width: Math.max(1, Math.round(height * shape)), height: Math.max(1, Math.round(height)) }
}

type Along = (across: number, down: number) => number

/** Where each place of a square is between the corners, each part of it to be divided by `far`: P. Heckbert, "Fundamentals of texture mapping" (1989), 2.2.3. */
function placeIn([p0, p1, p2, p3]: Corners): Readonly<Record<'x' | 'y' | 'far', Along>> {
  const [dx1, dx2, dx3] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x]
  const [dy1, dy2, dy3] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y]
  const all = dx1 * dy2 - dx2 * dy1
  const g = (dx3 * dy2 - dx2 * dy3) / all
  const h = (dx1 * dy3 - dx3 * dy1) / all
  const [a, b, c] = [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x]
  const [d, e, f] = [p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y]
  return {
    x: (u, v) => a * u + b * v + c,
    y: (u, v) => d * u + e * v + f,
    far: (u, v) => g * u + h * v + 1,
  }
}

/** Adds the colour at a place between pixels, of each of the four around it as much as it is near. */
function addColour(sum: Float64Array, { width, height, data }: Pixels, x: number, y: number): void {
  const left = Math.min(Math.max(Math.floor(x), 0), width - 1)
  const top = Math.min(Math.max(Math.floor(y), 0), height - 1)
  const toRight = Math.min(Math.max(x - left, 0), 1)
  const toBottom = Math.min(Math.max(y - top, 0), 1)
  const first = (top * width + left) * 4
  const right = left + 1 < width ? 4 : 0
  const below = top + 1 < height ? width * 4 : 0
  for (let colour = 0; colour < 3; colour++) {
    const at = first + colour
    const above = (data[at] ?? 0) * (1 - toRight) + (data[at + right] ?? 0) * toRight
    const under = (data[at + below] ?? 0) * (1 - toRight) + (data[at + below + right] ?? 0) * toRight
    sum[colour] = (sum[colour] ?? 0) + above * (1 - toBottom) + under * toBottom
  }
}

function longestEdge(corners: Corners, { width, height }: Size): number {
  const edges = corners.map((one, index) => {
    const next = corners[(index + 1) % 4] ?? one
    return Math.hypot((next.x - one.x) * width, (next.y - one.y) * height)
  })
  return Math.max(...edges)
}
