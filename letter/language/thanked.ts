/** Whom a letter of thanks thanks: its reader, several people, or one. */
export const thankedShapes = ['you', 'several', 'one'] as const
/** Whom a letter of thanks thanks. */
export type Thanked = (typeof thankedShapes)[number]

/** Whom a beginning can speak of: the reader, several people, one by a pronoun or a name, or one of whom neither is known. */
export type Thanks = Readonly<{ kind: 'you' | 'several' | 'named' | 'one'; pronoun: string }>
