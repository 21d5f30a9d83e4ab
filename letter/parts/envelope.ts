/** The envelopes of letters folded in three, in millimetres: DL (ISO 269), and No. 10 (4 1/8 by 9 1/2 inches). */
export const envelopeSizes = {
  dl: { width: 220, height: 110 },
  'no-10': { width: 241.3, height: 104.775 },
} as const
