/** Whom a letter of thanks thanks: its reader, several people, or one. */
export const thankedShapes = ['you', 'several', 'one'] as const
/** Whom a letter of thanks thanks. */
export type Thanked = (typeof thankedShapes)[number]
