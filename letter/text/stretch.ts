/** A stretch of a text: UTF-16 offsets, from the first unit to the one after the last. */
export type Stretch = Readonly<{ from: number; to: number }>
