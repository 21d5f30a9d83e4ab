/** The envelopes of letters folded in three, in millimetres: DL (ISO 269), and No. 10 (4 1/8 by 9 1/2 inches). */
export const envelopeSizes = {
  dl: { width: 220, height: 110 },
  'no-10': { width: 241.3, height: 104.775 },
} as const

/** The front of an envelope: who writes, at its upper left corner, and who receives, `room` away from its edges (millimetres). */
export type Envelope = Readonly<{
  language: string
  width: number
  height: number
  from: readonly string[]
  to: readonly string[]
  room: Readonly<{ top: number; right: number; bottom: number; left: number }>
}>
