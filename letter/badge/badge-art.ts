import type { BadgeDesign } from '../draft/badge-designs'
import { around, at, colours, disc, frame, ground, heart, leaf, outline, placed, star } from './badge-shapes'
import type { SvgNode } from './svg'

/** A drawing around its texts: where they go, their colours, and what is drawn under them. */
export type BadgeArt = Readonly<{
  /** Texts are centred on `x`. */
  text: Readonly<{ x: number; y: number; width: number; height: number }>
  inks: Readonly<Record<'ink' | 'strong' | 'soft', string>>
  shapes: readonly SvgNode[]
}>

/** The card: a size for which frames are sold everywhere. A unit of the drawings is a hundredth of an inch. */
export const badgeSize = { width: 700, height: 500, inches: [7, 5] } as const

const { paper, cream, sand, tan, sun, coral, rust, leaf: green, stem, sky, mist, brown, blue } = colours
const warm = { ink: '#2a241e', strong: '#8f431f', soft: '#645a4f' }
const cool = { ink: '#211d19', strong: '#2b5570', soft: '#51606b' }
const fresh = { ink: '#211d19', strong: '#36613a', soft: '#566052' }

const count = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index))

const rosette: BadgeArt = {
  text: { x: 450, y: 58, width: 400, height: 384 },
  inks: warm,
  shapes: [
    ground(paper),
    frame(16, 20, brown, 3),
    frame(26, 13, tan, 2),
    outline('M108 262l-38 128 40-14 26 32 26-132z', coral, brown),
    outline('M184 262l38 128-40-14-26 32-26-132z', rust, brown),
    ...count(14, (index) => disc(around([146, 206], 72, (index * 360) / 14), 22, sun, brown)),
    disc([146, 206], 76, sun, sun),
    disc([146, 206], 62, paper, brown),
    ...count(28, (index) => disc(around([146, 206], 74, (index * 360) / 28), 1.6, brown, brown, 0)),
    placed([146, 208], 0, 1.35, heart(coral, brown, 2.3)),
  ],
}

const stripes = (x: number, y: number, dx: number, dy: number, length: number) =>
  count(length, (index) => {
    const [left, top] = [x + index * dx, y + index * dy]
    const d = dx === 0 ? `M${left} ${top}v20l22 12v-20z` : `M${left} ${top}h20l-12 22h-20z`
    return outline(d, index % 2 === 0 ? coral : blue, index % 2 === 0 ? coral : blue, 0)
  })

const envelope: BadgeArt = {
  text: { x: 350, y: 168, width: 560, height: 288 },
  inks: cool,
  shapes: [
    ground(paper),
    ...stripes(24, 10, 33.6, 0, 20),
    ...stripes(24, 468, 33.6, 0, 20),
    ...stripes(10, 36, 0, 35.6, 12),
    ...stripes(668, 36, 0, 35.6, 12),
    frame(38, 8, sky, 2),
    outline('M286 112l64-46 64 46z', sand, blue),
    outline('M304 126V62h76l14 14v50z', paper, blue),
    outline('M320 82h46M320 96h30', 'none', blue, 4),
    outline('M286 112l64 40 64-40v50a6 6 0 0 1-6 6H292a6 6 0 0 1-6-6z', tan, blue),
    outline('M288 166l44-30M412 166l-44-30', 'none', blue),
    placed([350, 152], 0, 0.62, heart(rust, blue, 4)),
    ...[-1, 1].flatMap((side) => [
      outline(`M${350 + side * 96} 126c${side * 22}-16 ${side * 40} 14 ${side * 62} 0`, 'none', sky),
      outline(`M${350 + side * 96} 142c${side * 16}-12 ${side * 30} 10 ${side * 46} 0`, 'none', sky),
    ]),
  ],
}

const branch = (side: 1 | -1): readonly SvgNode[] => {
  const point = (angle: number) => around([350, 252], 276 * side, angle, 190)
  const path = count(15, (index) => point(84 - index * 8.6))
  const line = outline(`M${path.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}`, 'none', stem)
  const leaves = count(10, (index) => {
    const angle = 64 - index * 10.8
    const along =
      (Math.atan2(-190 * Math.cos((angle * Math.PI) / 180), 276 * side * Math.sin((angle * Math.PI) / 180)) * 180) /
      Math.PI
    return [38, -38].map((turn) =>
      placed(point(angle), along + turn * side * -1, 0.9, leaf(turn * side > 0 ? green : sand, stem)),
    )
  })
  return [line, ...leaves.flat()]
}

const laurel: BadgeArt = {
  text: { x: 350, y: 44, width: 396, height: 344 },
  inks: fresh,
  shapes: [
    ground(paper),
    frame(16, 20, stem, 3),
    ...branch(-1),
    ...branch(1),
    outline('M350 440c-16-16-44-18-46-2s28 18 46 2c16-16 44-18 46-2s-28 18-46 2z', coral, brown),
    outline('M346 444l-22 30M354 444l22 30', 'none', brown),
    disc([350, 440], 8, sun, brown),
  ],
}

const flower = (x: number, y: number, fill: typeof coral | typeof sun | typeof paper) => [
  outline(`M${x} ${y + 8}v30`, 'none', stem),
  placed([x, y + 30], -40, 0.4, leaf(green, stem)),
  ...count(6, (index) => disc(around([x, y], 9, index * 60), 6.5, fill, brown, 2)),
  disc([x, y], 5, fill === sun ? rust : sun, brown, 2),
]

const sunrise: BadgeArt = {
  text: { x: 350, y: 22, width: 600, height: 296 },
  inks: warm,
  shapes: [
    ground(cream),
    ...count(13, (index) => {
      const [from, to] = [
        around([350, 446], 92, 195 + index * 12.5),
        around([350, 446], index % 2 ? 104 : 114, 195 + index * 12.5),
      ]
      return outline(`M${at(from[0])} ${at(from[1])}L${at(to[0])} ${at(to[1])}`, 'none', rust, 4)
    }),
    disc([350, 446], 78, sun, brown),
    outline('M332 408c4-6 10-6 14 0M354 408c4-6 10-6 14 0M336 420c8 9 20 9 28 0', 'none', brown),
    outline('M-6 410c110-62 230-34 330 22s250 44 382-34v110H-6z', green, stem),
    outline('M-6 452c150-40 290-12 400 8s210 14 312-18v70H-6z', sand, brown),
    ...flower(96, 372, coral),
    ...flower(146, 396, paper),
    ...flower(566, 398, sun),
    ...flower(616, 376, coral),
  ],
}

const pennant = (x: number, y: number, turn: number, fill: (typeof bunting)[number]) =>
  placed([x, y], turn, 1, outline('M-21 0h42L0 50z', fill, blue), outline('M-12 13h24', 'none', paper, 3))
const bunting = [coral, sky, sun, green, rust] as const

const swag = (left: number, right: number, drop: number, first: number) => {
  const middle = (left + right) / 2
  const y = (x: number) => 26 + drop * (1 - ((x - middle) / ((right - left) / 2)) ** 2)
  const slope = (x: number) => (Math.atan((-2 * drop * (x - middle)) / ((right - left) / 2) ** 2) * 180) / Math.PI
  const flags = count(6, (index) => left + ((index + 0.5) * (right - left)) / 6)
  return [
    ...flags.map((x, index) => pennant(x, y(x), slope(x), bunting[(first + index) % bunting.length] ?? coral)),
    outline(`M${left} 26Q${middle} ${26 + 2 * drop} ${right} 26`, 'none', blue),
  ]
}

const pennants: BadgeArt = {
  text: { x: 350, y: 122, width: 500, height: 344 },
  inks: cool,
  shapes: [
    ground(paper),
    frame(16, 20, blue, 3, mist),
    frame(26, 13, paper, 2, paper),
    ...swag(16, 350, 34, 0),
    ...swag(350, 684, 34, 1),
    ...[16, 350, 684].map((x) => disc([x, 26], 8, sun, blue)),
    ...[-1, 1].flatMap((side) => [
      placed([350 + side * 284, 430], side * 12, 0.95, star(sun, blue)),
      placed([350 + side * 238, 456], side * -14, 0.5, star(coral, blue, 5)),
      placed([350 + side * 292, 376], side * 20, 0.42, heart(rust, blue, 6)),
      disc([350 + side * 256, 400], 4, sky, blue, 2),
      disc([350 + side * 302, 336], 4, green, blue, 2),
    ]),
  ],
}

const cup: BadgeArt = {
  text: { x: 252, y: 58, width: 400, height: 384 },
  inks: warm,
  shapes: [
    ground(paper),
    outline('M484 16h180a20 20 0 0 1 20 20v428a20 20 0 0 1-20 20H484c22-78-18-156 0-234s-22-156 0-234z', sand, brown),
    frame(16, 20, brown, 3),
    outline('M550 196c-16-18 14-30 0-52M586 188c-16-18 14-34 0-58M622 196c-16-18 14-30 0-52', 'none', brown, 4),
    outline('M500 342c0 22 172 22 172 0z', paper, brown),
    outline('M640 246c42-8 42 56-8 52', 'none', brown, 9),
    outline('M640 246c42-8 42 56-8 52', 'none', coral, 4),
    outline('M524 222h124c4 66-14 114-40 120h-44c-26-6-44-54-40-120z', coral, brown),
    outline('M524 222c0-15 124-15 124 0s-124 15-124 0z', tan, brown),
    placed([586, 286], 0, 0.85, heart(paper, brown, 3.5)),
    placed([540, 412], -14, 0.5, star(sun, brown, 5)),
    placed([628, 418], 16, 0.5, star(sun, brown, 5)),
    placed([584, 406], 0, 0.5, heart(rust, brown, 5)),
  ],
}

/** The drawings, by design. */
export const badgeArt: Readonly<Record<BadgeDesign, BadgeArt>> = { rosette, envelope, laurel, sunrise, pennants, cup }
