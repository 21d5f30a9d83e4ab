/** How many millimetres an inch is. */
export const millimetresPerInch = 25.4

/** How many points an inch is, as type is measured. */
export const pointsPerInch = 72

/** How many pixels an inch is in CSS, and in the pictures of a Word document. */
export const pixelsPerInch = 96

/** How many points a millimetre is. */
export const pointsPerMillimetre = pointsPerInch / millimetresPerInch

/** A length in pixels, from millimetres. */
export function pixelsOf(millimetres: number): number {
  return (millimetres / millimetresPerInch) * pixelsPerInch
}

/** A length in pixels, from points. */
export function pixelsOfPoints(points: number): number {
  return (points / pointsPerInch) * pixelsPerInch
}
