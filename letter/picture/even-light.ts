import type { Pixels } from './pixels'

/** The light on a paper is measured on so many cells along its longer side: shadows are broad, and cells are quick. */
const mostCells = 360

/**
 * A photo of a paper as in an even light: each point by how bright the paper is there, so that shadows and the colour of a
 * lamp are gone and the paper is white. Dark things up to `reach` across, a share of the longer side, are what is on the paper;
 * broader ones are taken for shadow. The photo is given opaque, and stays as it was.
 */
export function evenLight({ data, width, height }: Pixels, reach = 1 / 14): Pixels {
  const even = new Uint8ClampedArray(data.length).fill(255)
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / mostCells))
  const across = Math.ceil(width / cell)
  const down = Math.ceil(height / cell)
  const radius = Math.max(1, Math.round((Math.max(across, down) * reach) / 2))
  for (const channel of [0, 1, 2]) {
    const paper = closed(cellsOf({ data, width, height }, channel, cell), across, down, radius)
    for (let y = 0; y < height; y++) {
      const row = Math.max(0, (y + 0.5) / cell - 0.5)
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4 + channel
        const light = between(paper, across, down, Math.max(0, (x + 0.5) / cell - 0.5), row)
        even[at] = ((data[at] ?? 0) * 255) / Math.max(light, 1)
      }
    }
  }
  return { data: even, width, height }
}

/** How bright each square of `cell` points is in one channel. */
function cellsOf({ data, width, height }: Pixels, channel: number, cell: number): Float32Array {
  const across = Math.ceil(width / cell)
  const sums = new Float32Array(across * Math.ceil(height / cell))
  const counts = new Float32Array(sums.length)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * across
    for (let x = 0; x < width; x++) {
      const index = row + Math.floor(x / cell)
      sums[index] = (sums[index] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0)
      counts[index] = (counts[index] ?? 0) + 1
    }
  }
  return sums.map((sum, index) => sum / (counts[index] ?? 1))
}

/**
 * The cells without what is dark and narrow: the edge of a broad shadow stays where it is. It is one cell broader than it was, or the
 * edge itself would be drawn as a line.
 */
function closed(cells: Float32Array, across: number, down: number, radius: number): Float32Array {
  const beyond = 2 * radius + 1
  const [wide, high] = [across + 2 * beyond, down + 2 * beyond]
  const whole = goingOn(cells, across, down, beyond)
  const paper = spread(spread(whole, wide, high, radius, 1), wide, high, radius + 1, -1)
  return cells.map((_, index) => {
    const [x, y] = [index % across, Math.floor(index / across)]
    return paper[(y + beyond) * wide + x + beyond] ?? 0
  })
}

/** The cells as if the light went on over each edge as it came there, or a shadow that falls towards an edge would stay along it. */
function goingOn(cells: Float32Array, across: number, down: number, beyond: number): Float32Array {
  const wide = across + 2 * beyond
  const whole = new Float32Array(wide * (down + 2 * beyond))
  for (let index = 0; index < whole.length; index++) {
    const [x, y] = [(index % wide) - beyond, Math.floor(index / wide) - beyond]
    const [column, row] = [within(x, across), within(y, down)]
    const [otherX, otherY] = [within(2 * column - x, across), within(2 * row - y, down)]
    const [edge, mirrored] = [cells[row * across + column] ?? 0, cells[otherY * across + otherX] ?? 0]
    whole[index] = Math.max(0, 2 * edge - mirrored)
  }
  return whole
}

function within(at: number, length: number): number {
  return Math.min(length - 1, Math.max(0, at))
}

/** Each cell by the brightest of its neighbours, or by the darkest where the sign is -1: along the rows, then along the columns. */
function spread(cells: Float32Array, across: number, down: number, radius: number, sign: 1 | -1): Float32Array {
  const along = (from: Float32Array, length: number, lines: number, step: number, lineStep: number) => {
    const to = new Float32Array(from.length)
    for (let line = 0; line < lines; line++)
      for (let at = 0; at < length; at++) {
        const last = Math.min(length - 1, at + radius)
        let most = from[line * lineStep + at * step] ?? 0
        for (let near = Math.max(0, at - radius); near <= last; near++) {
          const value = from[line * lineStep + near * step] ?? 0
          if ((value - most) * sign > 0) most = value
        }
        to[line * lineStep + at * step] = most
      }
    return to
  }
  return along(along(cells, across, down, 1, across), down, across, across, 1)
}

/** The value of a place between the middles of four cells. */
function between(cells: Float32Array, across: number, down: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, bottom] = [Math.min(across - 1, left + 1), Math.min(down - 1, top + 1)]
  const at = (column: number, row: number) => cells[row * across + column] ?? 255
  const upper = at(left, top) + (at(right, top) - at(left, top)) * (x - left)
  const lower = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * (x - left)
  return upper + (lower - upper) * (y - top)
}
