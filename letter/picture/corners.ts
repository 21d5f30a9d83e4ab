/** A place in a picture, from its top left: 0 to 1 along its width and its height. */
export type Place = Readonly<{ x: number; y: number }>

/** The four corners of a page in a picture, from its top left and clockwise as the page is read. */
export type Corners = readonly [topLeft: Place, topRight: Place, bottomRight: Place, bottomLeft: Place]

/** The whole picture. */
export const wholePicture: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

/** The least part of a picture that can be a page. */
const leastArea = 0.01

/** Whether four corners go around a page: in their order, bulging everywhere, and not next to nothing. */
export function surroundsPage(corners: Corners): boolean {
  const turns = corners.map((one, index) => {
    const [next, after] = [nth(corners, index + 1), nth(corners, index + 2)]
    return (next.x - one.x) * (after.y - next.y) - (next.y - one.y) * (after.x - next.x)
  })
  return turns.every((turn) => turn > 0) && areaOf(corners) >= leastArea
}

/** The corners once the picture was turned by a quarter to the right: the page is read from the corner that is now at the top left. */
export function turnedCorners([topLeft, topRight, bottomRight, bottomLeft]: Corners): Corners {
  const turned = ({ x, y }: Place): Place => ({ x: 1 - y, y: x })
  return [turned(bottomLeft), turned(topLeft), turned(topRight), turned(bottomRight)]
}

/** How much of a picture four corners go around. */
export function areaOf(corners: Corners): number {
  const twice = corners.reduce((sum, one, index) => {
    const next = nth(corners, index + 1)
    return sum + one.x * next.y - next.x * one.y
  }, 0)
  return twice / 2
}

function nth(corners: Corners, index: number): Place {
  return corners[index % 4] ?? corners[0]
}
