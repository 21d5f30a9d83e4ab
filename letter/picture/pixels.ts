/** The points of a picture, row by row: four values each, red, green, blue and how opaque it is. */
export type Pixels = Readonly<{ data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number }>
