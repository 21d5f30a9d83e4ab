import { shape, type SvgNode } from './svg'

/** The colours of the house's drawings, as they are on paper. */
export const colours = {
  paper: '#fffdf8',
  cream: '#fdf3e4',
  sand: '#f7e1cc',
  tan: '#f3dcc3',
  sun: '#f6cf8b',
  coral: '#e98a64',
  rust: '#d4683f',
  leaf: '#a9c9a0',
  stem: '#4f7a52',
  sky: '#b9cedb',
  mist: '#e6eef3',
  brown: '#7a4127',
  blue: '#35566d',
} as const

type Colour = (typeof colours)[keyof typeof colours]

/** A filled outline in the line of the house. */
export function outline(d: string, fill: Colour | 'none', stroke: Colour, width = 3): SvgNode {
  const line = { 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return shape('path', { d, fill, stroke, ...line })
}

/** A circle in the line of the house. */
export function disc([x, y]: readonly [number, number], r: number, fill: Colour, stroke: Colour, width = 3): SvgNode {
  return shape('circle', { cx: x, cy: y, r, fill, stroke, 'stroke-width': width })
}

/** A rectangle with round corners, `inset` from the edge of the badge. */
export function frame(inset: number, radius: number, stroke: Colour, width: number, fill: Colour | 'none' = 'none') {
  const box = { x: inset, y: inset, width: 700 - 2 * inset, height: 500 - 2 * inset, rx: radius }
  return shape('rect', { ...box, fill, stroke, 'stroke-width': width })
}

/** The whole card in one colour. */
export function ground(fill: Colour): SvgNode {
  return shape('rect', { width: 700, height: 500, fill })
}

/** Drawings together, put somewhere: turned, then larger or smaller. */
export function placed(
  [x, y]: readonly [number, number],
  turn: number,
  scale: number,
  ...shapes: readonly SvgNode[]
): SvgNode {
  return shape('g', { transform: `translate(${at(x)} ${at(y)}) rotate(${at(turn)}) scale(${scale})` }, ...shapes)
}

/** The heart of the house around its middle, 56 wide. */
export function heart(fill: Colour, stroke: Colour, width = 3): SvgNode {
  return outline('M0 24C-20 12-30 0-27-12c3-13 20-15 27-3 7-12 24-10 27 3 3 12-7 24-27 36z', fill, stroke, width)
}

/** A leaf that grows to the right from its stem, 44 long. */
export function leaf(fill: Colour, stroke: Colour): SvgNode {
  return shape(
    'g',
    {},
    outline('M0 0C8-17 28-19 44-9 36 8 15 13 0 0z', fill, stroke, 2.5),
    outline('M4-1C14-4 22-6 30-6', 'none', stroke, 2),
  )
}

/** A star of five points around its middle. */
export function star(fill: Colour, stroke: Colour, width = 3): SvgNode {
  const points = Array.from({ length: 10 }, (_, index) => around([0, 0], index % 2 === 0 ? 26 : 12, index * 36 - 90))
  return outline(`M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}z`, fill, stroke, width)
}

/** The point at this angle, in degrees, on a circle or, with another second radius, on an ellipse. */
export function around(
  [x, y]: readonly [number, number],
  rx: number,
  angle: number,
  ry: number = rx,
): readonly [number, number] {
  const turn = (angle * Math.PI) / 180
  return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)]
}

/** A coordinate as it is written: a tenth is finer than a printer's dot. */
export function at(value: number): number {
  return Math.round(value * 10) / 10
}
