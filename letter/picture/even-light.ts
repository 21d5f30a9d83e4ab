import { brightnessAt, emptyRaster, type Raster } from './raster'

/** What the paper becomes, nearly white. */
const paper = 250
/** The most that a dark place is made brighter: beyond it, there is ink rather than shadow. */
const brightest = 3
/** How much of a small part of a page is darker than its paper, at most usually. */
const inked = 0.75

/** The paper in a grid of small parts of a picture: its colour and how bright it is in each. */
type Grid = Readonly<{ across: number; down: number; side: number; cells: readonly Cell[] }>
type Cell = readonly [red: number, green: number, blue: number, brightness: number]

/** A photograph of a page as if it had been lit evenly: its paper nearly white everywhere, its ink as dark beside it as it was. */
export function evenLight(picture: Raster): Raster {
  const { width, height, data } = picture
  const { across, down, side, cells } = smoothed(closed(paperOf(picture)))
  const gains = Float32Array.from(
    cells.flatMap((cell) => cell.slice(0, 3).map((one) => Math.min(brightest, paper / Math.max(1, one)))),
  )
  const even = emptyRaster(width, height)
  const inRow = new Float32Array(across * 3)
  for (let y = 0; y < height; y++) {
    const [top, bottom, toBottom] = around(y, side, down)
    for (let one = 0; one < inRow.length; one++) {
      inRow[one] =
        (gains[top * across * 3 + one] ?? 1) * (1 - toBottom) + (gains[bottom * across * 3 + one] ?? 1) * toBottom
    }
    for (let x = 0; x < width; x++) {
      const column = Math.min(Math.max((x + 0.5) / side - 0.5, 0), across - 1)
      const left = Math.floor(column)
      const right = Math.min(left + 1, across - 1) * 3
      const at = (y * width + x) * 4
      for (let colour = 0; colour < 3; colour++) {
        const here = inRow[left * 3 + colour] ?? 1
        const gain = here + ((inRow[right + colour] ?? 1) - here) * (column - left)
        even.data[at + colour] = (data[at + colour] ?? 0) * gain
      }
      even.data[at + 3] = 255
    }
  }
  return even
}

/** The two parts whose middles a pixel lies between, along one side of a picture, and how near it is to the second. */
function around(pixel: number, side: number, count: number): readonly [first: number, second: number, near: number] {
  const place = Math.min(Math.max((pixel + 0.5) / side - 0.5, 0), count - 1)
  const first = Math.floor(place)
  return [first, Math.min(first + 1, count - 1), place - first]
}

function paperOf({ width, height, data }: Raster): Grid {
  const side = Math.max(8, Math.round(Math.min(width, height) / 60))
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  const cells = Array.from({ length: across * down }, (_, index) => {
    const [left, top] = [(index % across) * side, Math.floor(index / across) * side]
    return paperIn(data, width, {
      left,
      top,
      right: Math.min(left + side, width),
      bottom: Math.min(top + side, height),
    })
  })
  return { across, down, side, cells }
}

type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>

/** The mean colour of the brightest pixels of a part: its paper, where it has some. */
function paperIn(data: Raster['data'], width: number, { left, top, right, bottom }: Box): Cell {
  const counts = new Uint32Array(256)
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const bright = Math.round(brightnessAt(data, (y * width + x) * 4))
      counts[bright] = (counts[bright] ?? 0) + 1
    }
  }
  let darker = (right - left) * (bottom - top) * inked
  let least = 0
  while (least < 255 && darker >= (counts[least] ?? 0)) darker -= counts[least++] ?? 0
  const [sum, count] = [[0, 0, 0, 0] as [number, number, number, number], { of: 0 }]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4
      const bright = brightnessAt(data, at)
      if (Math.round(bright) < least) continue
      sum[0] += data[at] ?? 0
      sum[1] += data[at + 1] ?? 0
      sum[2] += data[at + 2] ?? 0
      sum[3] += bright
      count.of++
    }
  }
  const of = Math.max(1, count.of)
  return [sum[0] / of, sum[1] / of, sum[2] / of, sum[3] / of]
}

/** Takes away dark spots smaller than a few parts, which are drawings rather than shadows. */
function closed(grid: Grid): Grid {
  const spread = fromNear(grid, 2, (cells) => chosen(cells, (one, best) => one[3] > best[3]))
  return fromNear(spread, 2, (cells) => chosen(cells, (one, best) => one[3] < best[3]))
}

function chosen(cells: readonly Cell[], isBetter: (one: Cell, best: Cell) => boolean): Cell {
  return cells.reduce((best, one) => (isBetter(one, best) ? one : best))
}

function smoothed(grid: Grid): Grid {
  return fromNear(grid, 1, (cells) => {
    const mean = (which: 0 | 1 | 2 | 3) => cells.reduce((sum, cell) => sum + cell[which], 0) / cells.length
    return [mean(0), mean(1), mean(2), mean(3)]
  })
}

/** The grid with each cell made from those that are at most so far from it. */
function fromNear(grid: Grid, far: number, make: (cells: readonly Cell[]) => Cell): Grid {
  const { across, down, cells } = grid
  const made = cells.map((_, index) => {
    const [column, row] = [index % across, Math.floor(index / across)]
    const near: Cell[] = []
    for (let y = Math.max(0, row - far); y <= Math.min(down - 1, row + far); y++) {
      near.push(...cells.slice(y * across + Math.max(0, column - far), y * across + Math.min(across, column + far + 1)))
    }
    return make(near)
  })
  return { ...grid, cells: made }
}
