/** How ink lies in rows: `value` of a point, `width` across. */
type Ink = Readonly<{ values: Uint8ClampedArray; width: number; height: number }>

/** A stroke seen across: where it is in its column, and how thick. */
type Crossing = Readonly<{ x: number; from: number; to: number }>
type Line = Readonly<{ slope: number; offset: number }>

/** How far lines may lean, each way and in what steps. */
const [leans, lean] = [30, 0.004]

/** How near its edge a line leaves the photo, as a share of it, and how far a space between lines may be from the others. */
const [brink, uneven] = [0.03, 0.25]

/**
 * Ink without the lines of ruled or squared paper: thin, straight and long; at least three leave the photo at either side, as far from each other, as the strokes
 * of no signature do. Where a stroke crosses one, it stays.
 */
export function withoutRuling(ink: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const rows = erased({ values: ink, width, height }, 0.3, 3)
  // Upright strokes stand side by side in a name too: these have to be nearly as high as the photo.
  const columns = erased({ values: turned(rows, width, height), width: height, height: width }, 0.7, 4)
  return turned(columns, height, width)
}

function turned(values: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  return values.map((_, index) => values[(index % height) * width + Math.floor(index / height)] ?? 0)
}

/** Without its lines that go across, as long as a `share` of the picture, where `least` of them go from side to side. */
function erased(ink: Ink, share: number, least: number): Uint8ClampedArray {
  const { values, width, height } = ink
  const thick = Math.max(4, height / 90)
  const thin = crossings(ink).filter(({ from, to }) => to - from < thick)
  const step = Math.max(1, Math.floor(width / 200))
  const near = Math.max(1.5, height / 400)
  const lines: Line[] = []
  for (let left = thin.filter(({ x }) => x % step === 0); ;) {
    const line = straightest(left, near, (share * width) / step)
    if (line === null) break
    lines.push(line)
    left = left.filter((one) => distance(one, line) > 2 * near)
  }
  const within = Math.ceil(brink * width)
  const isRuling = [0, width - within].every((side) => {
    const beside = thin.filter(({ x }) => x >= side && x < side + within)
    const leave = lines.filter((line) => beside.filter((one) => distance(one, line) <= 2 * near).length > within / 2)
    return leave.length >= least && areEven(leave.map(({ slope, offset }) => slope * side + offset))
  })
  if (!isRuling) return values
  const ruled = thin.filter((one) => lines.some((line) => distance(one, line) <= 2 * near))
  const usual = ruled.map(({ from, to }) => to - from).toSorted((one, other) => one - other)[ruled.length >> 1] ?? 0
  const without = values.slice()
  for (const one of ruled)
    // A stroke of the pen that runs along a line is thicker.
    if (one.to - one.from <= usual + 2) for (let y = one.from; y <= one.to; y++) without[y * width + one.x] = 0
  return without
}

/** Whether lines are as far from each other, but for those that were not seen. */
function areEven(places: readonly number[]): boolean {
  const sorted = places.toSorted((one, other) => one - other)
  const spaces = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0))
  const usual = spaces.toSorted((one, other) => one - other)[(spaces.length - 1) >> 1] ?? 0
  return spaces.every((space) => Math.abs(space / usual - Math.max(1, Math.round(space / usual))) <= uneven)
}

function crossings({ values, width, height }: Ink): readonly Crossing[] {
  const found: Crossing[] = []
  for (let x = 0; x < width; x++)
    for (let y = 0; y < height; y++) {
      const from = y
      while (y < height && (values[y * width + x] ?? 0) > 0) y++
      if (y > from) found.push({ x, from, to: y - 1 })
    }
  return found
}

function distance({ x, from, to }: Crossing, { slope, offset }: Line): number {
  return Math.abs((from + to) / 2 - slope * x - offset)
}

/** The line on which most of these lie, where at least so many do. */
function straightest(thin: readonly Crossing[], near: number, least: number): Line | null {
  let best: Line | null = null
  let most = least
  for (let step = -leans; step <= leans; step++) {
    const slope = step * lean
    const counts = new Map<number, number>()
    for (const { x, from, to } of thin) {
      const at = Math.round(((from + to) / 2 - slope * x) / near)
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const [at, count] of counts) {
      const both = count + (counts.get(at + 1) ?? 0)
      if (both < most) continue
      most = both + 1
      best = { slope, offset: (at + 0.5) * near }
    }
  }
  return best
}
