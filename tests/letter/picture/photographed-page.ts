import type { Corners, Place } from '#letter/picture/corners'
import { blankPixels } from '#letter/picture/blank-pixels'
import type { Pixels } from '#letter/picture/pixels'

/** How a page lies before a camera: turned in its plane and tilted away, in degrees, and how far the camera sees in diagonals. */
export type Pose = Readonly<{ turn: number; tilt: number; lean: number; lens: number }>

/** How bright the light is at a place of the page, 0 to 1. */
export type Light = (x: number, y: number) => number

/** Dots of ink on a page, by their places on it: five in each of seven rows. */
export const dots: readonly Place[] = Array.from({ length: 35 }, (_, index) => ({
  x: ((index % 5) + 1) / 6,
  y: (Math.floor(index / 5) + 1) / 8,
}))
/** In widths of the page. */
export const dotRadius = 0.012

const [width, height] = [600, 800]
const table = 70

/** A page of this shape with dots of ink as a camera sees it on a table, by rays through each pixel, and where its corners are. */
export function photographedPage(
  shape: number,
  pose: Pose,
  light: Light,
): Readonly<{ picture: Pixels; corners: Corners }> {
  const far = pose.lens * Math.hypot(width, height)
  const [pageWidth, pageHeight] = shape < 1 ? [shape, 1] : [1, 1 / shape]
  const away = (far * 1.35) / Math.min(width, height)
  const [along, below] = turned(pose)
  const seen = ({ x, y }: Place): Place => {
    const [a, b] = [(x - 0.5) * pageWidth, (y - 0.5) * pageHeight]
    const [px, py] = [a * along[0] + b * below[0], a * along[1] + b * below[1]]
    const pz = a * along[2] + b * below[2]
    return { x: ((px / (pz + away)) * far) / width + 0.5, y: ((py / (pz + away)) * far) / height + 0.5 }
  }
  const picture = blankPixels(width, height)
  const normal = cross(along, below)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const ray: Vector = [column + 0.5 - width / 2, row + 0.5 - height / 2, far]
      const reach = (normal[2] * away) / dot(normal, ray)
      const on: Vector = [ray[0] * reach, ray[1] * reach, ray[2] * reach - away]
      const [x, y] = [dot(on, along) / pageWidth + 0.5, dot(on, below) / pageHeight + 0.5]
      const isPage = x >= 0 && x <= 1 && y >= 0 && y <= 1
      const isInk = isPage && inkAt(x, y, shape)
      const colour = (isPage ? (isInk ? 45 : 240) : table) * light(x, y)
      picture.data.set([colour, colour, colour * 0.93, 255], (row * width + column) * 4)
    }
  }
  return { picture, corners: [seen({ x: 0, y: 0 }), seen({ x: 1, y: 0 }), seen({ x: 1, y: 1 }), seen({ x: 0, y: 1 })] }
}

// The dot that is nearest.
function inkAt(x: number, y: number, shape: number): boolean {
  const dot = { x: Math.min(5, Math.max(1, Math.round(x * 6))) / 6, y: Math.min(7, Math.max(1, Math.round(y * 8))) / 8 }
  return Math.hypot(dot.x - x, (dot.y - y) / shape) < dotRadius
}

type Vector = readonly [number, number, number]

/** The axes of the page in the camera's space. */
function turned({ turn, tilt, lean }: Pose): readonly [Vector, Vector] {
  const radians = Math.PI / 180
  const [a, b, c] = [turn * radians, tilt * radians, lean * radians]
  const place = ([x, y, z]: Vector): Vector => {
    const [x1, y1] = [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]
    const [y2, z2] = [y1 * Math.cos(b) - z * Math.sin(b), y1 * Math.sin(b) + z * Math.cos(b)]
    return [x1 * Math.cos(c) + z2 * Math.sin(c), y2, z2 * Math.cos(c) - x1 * Math.sin(c)]
  }
  return [place([1, 0, 0]), place([0, 1, 0])]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
