import type { Corners, Place } from './corners'

type Size = Readonly<{ width: number; height: number }>
type Ray = readonly [x: number, y: number, z: number]

/** How far a camera sees, in diagonals of its picture: from a wide lens to a long one; a telephone's where nothing tells. */
const lens = { least: 0.4, most: 4, usual: 0.65 }

/** What is too little of a vanishing edge to tell how far the camera sees. */
const flat = 1e-6

/**
 * How wide a page is for its height, from its corners in a picture as a lens sees it: a page that lies away from the eye looks
 * shorter than it is. By Z. Zhang and L. He, "Whiteboard scanning and image enhancement" (2007), the middle of the picture before the lens.
 */
export function pageShape(corners: Corners, picture: Size): number {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners.map((one) => ray(one, picture))
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return 1
  const diagonal = cross(topLeft, bottomRight)
  const across = dot(diagonal, bottomLeft) / dot(cross(topRight, bottomRight), bottomLeft)
  const down = dot(diagonal, topRight) / dot(cross(bottomLeft, bottomRight), topRight)
  const along = minus(scaled(topRight, across), topLeft)
  const below = minus(scaled(bottomLeft, down), topLeft)
  const squared = farSquared(along, below, Math.hypot(picture.width, picture.height))
  const ratio = Math.sqrt(lengthOf(along, squared) / lengthOf(below, squared))
  return Number.isFinite(ratio) && ratio > 0 ? ratio : 1
}

function farSquared(along: Ray, below: Ray, diagonal: number): number {
  const both = along[2] * below[2]
  const squared = Math.abs(both) < flat ? Number.NaN : -(along[0] * below[0] + along[1] * below[1]) / both
  const far = Math.sqrt(squared) / diagonal
  return far >= lens.least && far <= lens.most ? squared : (lens.usual * diagonal) ** 2
}

function lengthOf([x, y, z]: Ray, squared: number): number {
  return (x * x + y * y) / squared + z * z
}

function ray({ x, y }: Place, { width, height }: Size): Ray {
  return [(x - 0.5) * width, (y - 0.5) * height, 1]
}

function cross(a: Ray, b: Ray): Ray {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function dot(a: Ray, b: Ray): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function scaled([x, y, z]: Ray, by: number): Ray {
  return [x * by, y * by, z * by]
}

function minus(a: Ray, b: Ray): Ray {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}
