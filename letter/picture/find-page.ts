import { areaOf, surroundsPage, wholePicture, type Corners, type Place } from './corners'
import { brightnessAt } from './blank-pixels'
import type { Pixels } from './pixels'

/** How many parts the longer side of a picture is looked at in. */
const parts = 200
/** A page is at least so much of its picture; where it is nearly all of it, the picture is the page. */
const share = { least: 0.15, whole: 0.93 }
/** How much of what its four corners go around is bright, where that is a page. */
const filled = { least: 0.88, most: 1.08 }

/** What is bright in a picture, part by part. */
type Grid = Readonly<{ across: number; down: number; bright: Float32Array }>

/** Where a bright page seems to be on a darker table, as a beginning for the eye; the whole picture where nothing looks like one. */
export function findPage(picture: Pixels): Corners {
  const grid = gridOf(picture)
  const page = largest(grid, brightFrom(grid))
  const corners = cornersOf(grid, page)
  const area = page.length / (grid.across * grid.down)
  const fill = area / areaOf(corners)
  const isPage = surroundsPage(corners) && area >= share.least && fill >= filled.least && fill <= filled.most
  return isPage && area < share.whole ? corners : wholePicture
}

function gridOf({ width, height, data }: Pixels): Grid {
  const side = Math.max(1, Math.max(width, height) / parts)
  const [across, down] = [Math.max(1, Math.floor(width / side)), Math.max(1, Math.floor(height / side))]
  const bright = new Float32Array(across * down)
  const reach = Math.max(1, Math.floor(side))
  const stride = Math.ceil(reach / 6)
  for (let cell = 0; cell < bright.length; cell++) {
    const left = Math.floor(((cell % across) / across) * width)
    const top = Math.floor((Math.floor(cell / across) / down) * height)
    // The brightest of a part: a line of ink cuts no page in two.
    for (let y = top; y < Math.min(top + reach, height); y += stride) {
      for (let x = left; x < Math.min(left + reach, width); x += stride) {
        bright[cell] = Math.max(bright[cell] ?? 0, brightnessAt(data, (y * width + x) * 4))
      }
    }
  }
  return { across, down, bright }
}

/** From where on a part is bright, so that the bright ones and the dark ones differ most (N. Otsu, 1979). */
function brightFrom({ bright }: Grid): number {
  const counts = new Uint32Array(256)
  for (const one of bright) counts[Math.round(one)] = (counts[Math.round(one)] ?? 0) + 1
  const all = bright.reduce((sum, one) => sum + Math.round(one), 0)
  const best = { from: 128, apart: -1 }
  let [count, sum] = [0, 0]
  for (let level = 0; level < 255; level++) {
    count += counts[level] ?? 0
    sum += level * (counts[level] ?? 0)
    const rest = bright.length - count
    if (count === 0 || rest === 0) continue
    const apart = count * rest * (sum / count - (all - sum) / rest) ** 2
    if (apart > best.apart) Object.assign(best, { from: level + 1, apart })
  }
  return best.from
}

/** The parts of the largest bright stretch that hangs together. */
function largest({ across, down, bright }: Grid, from: number): readonly number[] {
  const seen = new Uint8Array(bright.length)
  const isNew = (cell: number) => seen[cell] === 0 && (bright[cell] ?? 0) >= from
  let best: readonly number[] = []
  for (let start = 0; start < bright.length; start++) {
    if (!isNew(start)) continue
    seen[start] = 1
    const found = [start]
    for (let at = 0; at < found.length; at++) {
      const cell = found[at] ?? 0
      const [x, y] = [cell % across, Math.floor(cell / across)]
      const beside = [x > 0 ? cell - 1 : -1, x < across - 1 ? cell + 1 : -1, y > 0 ? cell - across : -1]
      for (const next of [...beside, y < down - 1 ? cell + across : -1]) {
        if (next < 0 || !isNew(next)) continue
        seen[next] = 1
        found.push(next)
      }
    }
    if (found.length > best.length) best = found
  }
  return best
}

/** The outermost places of a stretch towards each corner of the picture, within it: a hair of the table would be a line on the page. */
function cornersOf({ across, down }: Grid, cells: readonly number[]): Corners {
  const outermost = (right: 0 | 1, below: 0 | 1): Place => {
    const best = { far: -Infinity, x: right, y: below } as { far: number; x: number; y: number }
    for (const cell of cells) {
      const [x, y] = [(cell % across) + 1 - right, Math.floor(cell / across) + 1 - below]
      const far = x * (right ? 1 : -1) + y * (below ? 1 : -1)
      if (far > best.far) Object.assign(best, { far, x, y })
    }
    return { x: best.x / across, y: best.y / down }
  }
  return [outermost(0, 0), outermost(1, 0), outermost(1, 1), outermost(0, 1)]
}
