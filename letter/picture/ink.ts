import { evenLight } from './even-light'
import type { Pixels } from './pixels'
import { withoutRuling } from './without-ruling'

/** In points of the picture: sharp on paper in the room for a signature, and light in a document. */
export const largestInk = { width: 900, height: 360 }

/** How much darker than its paper ink is at least, of 255: less is paper, its grain or its folds. */
const faintest = 40

/**
 * The ink of a photo of a paper as black on nothing, cropped to it, no larger than `largestInk`: without the shadows, the specks and
 * the lines of the paper and what reaches in from the edge of the photo. Null where nothing is written.
 */
export function inkOfPhoto(photo: Pixels): Pixels | null {
  const darkness = darknessOf(evenLight(photo))
  // The darkest, but for a few points that may be a speck.
  const darkest = levelAbove(darkness, 0.002)
  if (darkest < faintest) return null
  const [from, to] = [darkest * 0.32, darkest * 0.72]
  const ink = darkness.map((dark) => 255 * smooth((dark - from) / (to - from)))
  const unruled = withoutRuling(ink, photo.width, photo.height)
  return croppedInk(blackOf(withoutSpecks(unruled, photo.width, photo.height), photo))
}

/** A picture on nothing, cropped to what is drawn on it and no larger than `largestInk`, in black; null where nothing is. */
export function croppedInk({ data, width, height }: Pixels): Pixels | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 24) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  if (right < 0) return null
  const across = right - left + 1
  const down = bottom - top + 1
  const times = Math.max(1, across / largestInk.width, down / largestInk.height)
  const size = { width: Math.max(1, Math.floor(across / times)), height: Math.max(1, Math.floor(down / times)) }
  const alpha = new Uint8ClampedArray(size.width * size.height)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const [x0, y0] = [left + Math.floor(x * times), top + Math.floor(y * times)]
      const [x1, y1] = [
        Math.min(right, Math.max(x0, left + Math.ceil((x + 1) * times) - 1)),
        Math.min(bottom, Math.max(y0, top + Math.ceil((y + 1) * times) - 1)),
      ]
      let sum = 0
      for (let row = y0; row <= y1; row++)
        for (let column = x0; column <= x1; column++) sum += data[(row * width + column) * 4 + 3] ?? 0
      alpha[y * size.width + x] = sum / ((x1 - x0 + 1) * (y1 - y0 + 1))
    }
  return blackOf(alpha, size)
}

/** How dark each point is, of 255: of a coloured ink, by the colour that it keeps back most. */
export function darknessOf({ data }: Pixels): Uint8ClampedArray {
  const darkness = new Uint8ClampedArray(data.length / 4)
  for (let index = 0; index < darkness.length; index++) {
    const at = index * 4
    darkness[index] = 255 - Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
  }
  return darkness
}

/** The value that so large a share of the points reaches. */
export function levelAbove(values: Uint8ClampedArray, share: number): number {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  let left = values.length * share
  let level = 255
  while (level > 0 && left >= (counts[level] ?? 0)) left -= counts[level--] ?? 0
  return level
}

function smooth(share: number): number {
  const within = Math.max(0, Math.min(1, share))
  return within * within * (3 - 2 * within)
}

/** What is less than this share of the largest stroke is a speck, and what a point of an i is not. */
const speck = 1 / 700
const smallestSpeck = 10

/** The ink without specks, and without what touches the edge where most of it does not: a table, a finger. */
function withoutSpecks(ink: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const { labels, pieces } = piecesOf(ink, width, height)
  const inside = pieces.filter(({ isAtEdge }) => !isAtEdge)
  const total = (some: readonly Piece[]) => some.reduce((sum, { points }) => sum + points, 0)
  const kept = total(inside) * 20 > total(pieces) ? inside : pieces
  const least = Math.max(smallestSpeck, Math.max(0, ...kept.map(({ points }) => points)) * speck)
  const stays = new Set(kept.filter(({ points }) => points >= least).map(({ label }) => label))
  return ink.map((value, index) => (stays.has(labels[index] ?? 0) ? value : 0))
}

/** What hangs together: how many points it has, and whether it reaches the edge. */
type Piece = Readonly<{ label: number; points: number; isAtEdge: boolean }>

function piecesOf(ink: Uint8ClampedArray, width: number, height: number) {
  const labels = new Uint32Array(ink.length)
  const pieces: Piece[] = []
  const waiting: number[] = []
  const reach = (index: number, label: number) => {
    if ((ink[index] ?? 0) === 0 || labels[index] !== 0) return
    labels[index] = label
    waiting.push(index)
  }
  for (let start = 0; start < ink.length; start++) {
    const label = pieces.length + 1
    reach(start, label)
    if (waiting.length === 0) continue
    let points = 0
    let isAtEdge = false
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      points += 1
      const x = index % width
      const y = (index - x) / width
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) isAtEdge = true
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++)
          reach(row * width + column, label)
    }
    pieces.push({ label, points, isAtEdge })
  }
  return { labels, pieces }
}

function blackOf(alpha: Uint8ClampedArray, { width, height }: Pick<Pixels, 'width' | 'height'>): Pixels {
  const data = new Uint8ClampedArray(alpha.length * 4)
  for (let index = 0; index < alpha.length; index++) data[index * 4 + 3] = alpha[index] ?? 0
  return { data, width, height }
}
